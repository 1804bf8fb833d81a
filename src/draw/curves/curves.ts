/** Accuracy or loss against steps, all methods on one axis; where the run stands on them is drawn over it: playhead.ts. */
import { ticks } from 'd3';
import { starPath } from '../handles/handleShape.ts';
import type { Palette } from '../palette.ts';
import type { Lettering, Sink } from '../sink/sink.ts';
import type { Chart, Series } from './chart.ts';
import { drawCurveNames } from './curveNames.ts';
import { curvePath } from './curvePath.ts';
import { paced, type CurveScales } from './curveScales.ts';
import { curvePaint } from './lineStyles.ts';
import { runningMedian } from './runningMedian.ts';
import { success } from './valueMarks.ts';

/** @param scales of this chart: `curveScales(chart)` */
export function drawCurves(sink: Sink, chart: Chart, palette: Palette, scales: CurveScales): void {
  drawValueAxis(sink, chart, palette, scales);
  drawLines(sink, chart, palette, scales);
  if (!scales.low) drawStepAxis(sink, chart, palette, scales);
  drawEvents(sink, chart, palette, scales);
  drawCurveNames(sink, chart, palette, scales);
}

const letters = ({ ink2 }: Palette): Lettering => ({ fill: ink2, size: 12 });

function drawValueAxis(
  sink: Sink,
  { measure, words }: Chart,
  palette: Palette,
  { y, marks, frame: { left, right } }: CurveScales,
): void {
  const last = marks.findLast(({ written }) => written)!.value;
  for (const { value, written } of marks) {
    const strong = measure === 'accuracy' && value === success;
    const line = strong
      ? { name: 'value success', stroke: palette.edge }
      : { name: 'value', stroke: palette.line };
    sink.path((pen) => {
      pen.moveTo(left, y(value));
      pen.lineTo(right, y(value));
    }, line);
    if (written)
      sink.text(words.value(value, measure, value === last), left - 8, y(value), {
        ...letters(palette),
        anchor: 'end',
        centered: true,
      });
  }
}

/** A line where a method mostly is, over all that was measured: from lowest to highest in each column of pixels. */
function drawLines(
  sink: Sink,
  { series, replaced = [], viewed }: Chart,
  palette: Palette,
  { x, y }: CurveScales,
): void {
  const line = ({ id, samples, pace = 1 }: Series, name: string, opacity?: number) => {
    const paint = curvePaint(id, palette, viewed);
    sink.path(curvePath(runningMedian(samples), paced(x, pace), y), { ...paint, opacity, name });
  };
  for (const one of replaced) line(one, `curve replaced ${one.id}`, 0.4);
  for (const { id, samples, pace = 1 } of series) {
    const opacity = viewed === null || id === viewed ? 0.3 : 0.12;
    sink.path(curvePath(samples, paced(x, pace), y), {
      stroke: palette.ink,
      opacity,
      join: 'round',
      name: `band ${id}`,
    });
  }
  // The viewed one over the others.
  for (const one of series.toSorted((a, b) => Number(a.id === viewed) - Number(b.id === viewed)))
    line(one, `curve ${one.id}`);
}

function drawStepAxis(
  sink: Sink,
  { size, words, perStep = 1 }: Chart,
  palette: Palette,
  { x, steps }: CurveScales,
): void {
  const [first, last] = steps;
  const room = x(last) - x(first);
  const some = room < 100 ? [last] : room < 480 ? steps : roundTicks(steps, perStep, Math.floor(room / 160));
  const anchorOf = (step: number) =>
    step === first ? undefined : x(step) > size.width - 24 ? 'end' : 'middle';
  for (const step of some)
    sink.text(words.step(step * perStep, step === first), x(step), size.height - 4, {
      ...letters(palette),
      anchor: anchorOf(step),
    });
}

/** Steps at which what is counted is a round number. */
const roundTicks = ([first, last]: readonly [number, number], perStep: number, count: number): number[] =>
  ticks(first * perStep, last * perStep, count).map((counted) => counted / perStep);

const star = starPath(6, 2.6);

function drawEvents(sink: Sink, { events = [] }: Chart, { ink }: Palette, { x, frame }: CurveScales): void {
  for (const { step, name } of events)
    sink.group({ at: [x(step), Math.max(6, frame.top - 5)] }, (event) =>
      event.path(star, { name: 'event', fill: ink, title: name }),
    );
}
