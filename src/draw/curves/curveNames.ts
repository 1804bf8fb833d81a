/** The names of a chart's lines, beside their ends. */
import type { Palette } from '../palette.ts';
import type { Sink } from '../sink/sink.ts';
import type { Chart } from './chart.ts';
import type { CurveScales } from './curveScales.ts';
import { drawEndNames } from './endNames.ts';

export function drawCurveNames(
  sink: Sink,
  { viewed }: Chart,
  palette: Palette,
  { named, x, y, frame }: CurveScales,
): void {
  const names = named
    .filter(({ samples }) => samples.length > 0)
    .map(({ id, name, samples }) => {
      const { step, value } = samples.at(-1)!;
      return { id, name, end: y(value), led: x(step) > frame.right - 1 };
    });
  drawEndNames(sink, names, frame, viewed, palette);
}
