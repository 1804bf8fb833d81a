/** Where a run stands on its curves, and where they are read. */
import type { Palette } from '../palette.ts';
import type { Sink } from '../sink/sink.ts';
import type { Chart } from './chart.ts';
import type { CurveScales } from './curveScales.ts';
import { sampleNear } from './sampleNear.ts';

/** A veil over what comes later, and where we are: a dot at each method's value. */
export function drawPlayhead(
  sink: Sink,
  { step, series }: Chart,
  { ink, paper }: Palette,
  { x, y, frame }: CurveScales,
): void {
  const { right, top, bottom } = frame;
  const at = x(step);
  sink.path((pen) => pen.rect(at, top - 2, Math.max(0, right + 2 - at), bottom - top + 1), {
    name: 'veil',
    fill: paper,
    opacity: 0.7,
  });
  sink.path(`M${at.toFixed(1)} ${top - 4}V${bottom}`, { name: 'playhead', stroke: ink, width: 1.6 });
  sink.path((pen) => pen.arc(at, bottom, 7, 0, 2 * Math.PI), {
    name: 'playhead',
    fill: ink,
    stroke: paper,
    width: 2.5,
  });
  for (const { id, head } of series)
    if (head !== null) drawDot(sink, at, y(head), `head ${id}`, { ink, paper });
}

/** A thin line at the step that is read, and the samples that are read there. */
export function drawReading(
  sink: Sink,
  { read = null, series }: Chart,
  palette: Palette,
  { x, y, frame: { top, bottom } }: CurveScales,
): void {
  if (read === null) return;
  sink.path(`M${x(read).toFixed(1)} ${top}V${bottom}`, { name: 'reading', stroke: palette.ink3, width: 1 });
  for (const { id, samples } of series) {
    const sample = sampleNear(samples, read);
    if (sample) drawDot(sink, x(sample.step), y(sample.value), `read ${id}`, palette);
  }
}

function drawDot(
  sink: Sink,
  x: number,
  y: number,
  name: string,
  { ink, paper }: Pick<Palette, 'ink' | 'paper'>,
): void {
  sink.path((pen) => pen.arc(x, y, 3.2, 0, 2 * Math.PI), { name, fill: ink, stroke: paper, width: 1.2 });
}
