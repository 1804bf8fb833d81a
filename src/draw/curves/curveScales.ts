/** Where a chart's axes lie, and what its pixels mean. */
import { scaleLinear, type ScaleLinear } from 'd3';
import { curveRange } from './curveRange.ts';
import type { Chart } from './chart.ts';
import { labelsMargin, legendHeight } from './labelRoom.ts';

export interface CurveScales {
  /** From steps to CSS pixels; ends at the axis' ends. */
  x: ScaleLinear<number, number>;
  /** From values to CSS pixels; goes on outside the axis. */
  y: ScaleLinear<number, number>;
  /** The axes' ends, in values and in steps. */
  range: readonly [number, number];
  steps: readonly [number, number];
  /** And in CSS pixels. */
  frame: { left: number; right: number; top: number; bottom: number };
  /** The step at a horizontal place: whole, and on the axis. */
  stepAt(px: number): number;
}

type Shape = Pick<Chart, 'measure' | 'series' | 'steps' | 'size' | 'labels'>;

export function curveScales({ measure, series, steps, size, labels }: Shape): CurveScales {
  const frame = {
    left: 50,
    right: size.width - (labels === 'direct' ? labelsMargin(series) : 12),
    top: 12 + (labels === 'legend' ? legendHeight(series, size.width) : 0),
    bottom: size.height - 24,
  };
  const range = curveRange(
    series.map(({ samples }) => samples),
    measure,
  );
  const x = scaleLinear(steps, [frame.left, frame.right]).clamp(true);
  const y = scaleLinear(range, [frame.bottom, frame.top]);
  return { x, y, range, steps, frame, stepAt: (px) => Math.round(x.invert(px)) };
}
