/** Where a run stands on its curves, and where they are read: what is drawn over them, anew with each frame. */
import type { Palette } from '../palette.ts';
import type { Sink } from '../sink/sink.ts';
import type { Playhead } from './chart.ts';
import { curvePath } from './curvePath.ts';
import { paced, type CurveScales } from './curveScales.ts';
import { curvePaint } from './lineStyles.ts';

/** @param scales of the chart under it */
export function drawPlayhead(sink: Sink, playhead: Playhead, palette: Palette, scales: CurveScales): void {
  const { step, heads, cue } = playhead;
  const { x, y } = scales;
  drawPlace(sink, x(step), palette, scales);
  const ends = heads.flatMap(({ value }) => (value === null ? [] : y(value)));
  if (cue) drawCue(sink, cue, [x(step), cueHeight(ends, scales)], palette, scales);
  drawStubs(sink, playhead, palette, scales);
  for (const { id, pace = 1, value } of heads)
    if (value !== null) drawDot(sink, x(step * pace), y(value), `head ${id}`, palette);
  drawReading(sink, playhead, palette, scales);
}

/** A veil over what comes later, and a handle. */
function drawPlace(sink: Sink, at: number, { ink, paper }: Palette, { frame }: CurveScales): void {
  const { right, top, bottom } = frame;
  sink.path((pen) => pen.rect(at, top - 2, Math.max(0, right + 2 - at), bottom - top + 1), {
    name: 'veil',
    fill: paper,
    opacity: 0.7,
  });
  sink.path(`M${at.toFixed(1)} ${top - 4}V${bottom}`, { name: 'playhead', stroke: ink, width: 1.6 });
  sink.path((pen) => pen.arc(at, bottom, 6, 0, 2 * Math.PI), {
    name: 'playhead',
    fill: ink,
    stroke: paper,
    width: 2.5,
  });
}

/** In a chart with less width no words stand beside it. */
const roomForCue = 260;

/** How far the words are from a line that they do not touch. */
const clear = 11;

/** At the upper end, or below those lines that end there. @param ends of the curves, CSS pixels */
function cueHeight(ends: readonly number[], { frame: { top, bottom } }: CurveScales): number {
  let height = top + 2;
  for (const end of [...ends].sort((a, b) => a - b)) if (Math.abs(end - height) < clear) height = end + clear;
  return height > bottom - clear ? top + 2 : height;
}

/** On the side with more room. */
function drawCue(
  sink: Sink,
  cue: string,
  [at, height]: readonly [number, number],
  { ink2, paper }: Palette,
  { frame: { left, right } }: CurveScales,
): void {
  if (right - left < roomForCue) return;
  const isLate = at > (left + right) / 2;
  sink.text(cue, at + (isLate ? -8 : 8), height, {
    name: 'cue',
    fill: ink2,
    size: 12,
    weight: 600,
    centered: true,
    halo: paper,
    ...(isLate && { anchor: 'end' }),
  });
}

/** From the end of each curve to its head. */
function drawStubs(
  sink: Sink,
  { step, heads, viewed }: Playhead,
  palette: Palette,
  { x, y }: CurveScales,
): void {
  for (const { id, pace = 1, since, value } of heads) {
    if (value === null || since.length === 0) continue;
    const samples = [...since.filter((sample) => sample.step < step), { step, value }];
    if (samples.length > 1)
      sink.path(curvePath(samples, paced(x, pace), y), {
        ...curvePaint(id, palette, viewed),
        name: `stub ${id}`,
      });
  }
}

/** A thin line at the step that is read, and the samples that are read there. */
function drawReading(
  sink: Sink,
  { read, heads }: Playhead,
  palette: Palette,
  { x, y, frame: { top, bottom } }: CurveScales,
): void {
  if (read === null) return;
  sink.path(`M${x(read).toFixed(1)} ${top}V${bottom}`, { name: 'reading', stroke: palette.ink3, width: 1 });
  for (const { id, pace = 1, read: sample } of heads)
    if (sample) drawDot(sink, x(sample.step * pace), y(sample.value), `read ${id}`, palette);
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
