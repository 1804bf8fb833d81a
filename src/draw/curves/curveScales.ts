/** Where a chart's axes lie, and what its pixels mean. */
import { linear, type Linear } from '../linear.ts';
import { mistakeScale } from '../mistakeScale.ts';
import type { Size } from '../scales.ts';
import type { Chart, Series } from './chart.ts';
import { curveRange } from './curveRange.ts';
import { namedSeries, namesMargin } from './nameRoom.ts';
import { valueMarks, type ValueMark } from './valueMarks.ts';

export interface CurveScales {
  /** From steps to CSS pixels; ends at the axis' ends. */
  x: Linear;
  /** From values to CSS pixels: accuracies on the scale of mistakes, losses evenly. */
  y: (value: number) => number;
  /** Of the axis of values. */
  marks: readonly ValueMark[];
  /** First and last step. */
  steps: readonly [number, number];
  /** Where the lines lie, CSS pixels. */
  frame: { left: number; right: number; top: number; bottom: number };
  /** Whether the chart is too low for numbers of steps below. */
  low: boolean;
  /** Whose names stand beside the lines' ends. */
  named: readonly Series[];
  /** The step at a horizontal place: whole, and on the axis. */
  stepAt(px: number): number;
}

type Shape = Pick<Chart, 'measure' | 'points' | 'series' | 'viewed' | 'steps' | 'names'> & { size: Size };

export function curveScales(shape: Shape): CurveScales {
  const { measure, points, series, steps, size } = shape;
  const low = size.height < 70;
  const [top, bottom] = low ? [6, size.height - 9] : [12, size.height - 24];
  const named = namedSeries(shape, bottom);
  const frame = {
    left: 44,
    right: size.width - (named.length > 0 ? namesMargin(named) : 12),
    top,
    bottom,
  };
  const samples = series.map((one) => one.samples);
  const range = curveRange(samples, measure);
  const y = valueScale(measure, points, range, [bottom, top]);
  const x = linear(steps, [frame.left, frame.right], true);
  const marks = valueMarks({ measure, range, y, points });
  return { x, y, marks, steps, frame, low, named, stepAt: (px) => Math.round(x.invert(px)) };
}

function valueScale(
  measure: Chart['measure'],
  points: number,
  range: readonly [number, number],
  px: readonly [number, number],
): CurveScales['y'] {
  if (measure === 'loss') return linear(range, px);
  const wrong = (accuracy: number) => (1 - accuracy) * points;
  const place = mistakeScale(wrong(range[0]), px);
  return (accuracy) => place(wrong(accuracy));
}

/** From a series' own steps to CSS pixels. */
export const paced =
  (x: (step: number) => number, pace: number): ((step: number) => number) =>
  (step) =>
    x(step * pace);
