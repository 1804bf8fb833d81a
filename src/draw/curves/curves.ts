/** Accuracy or loss against steps, all methods on one axis; also the timeline along which a run is scrubbed. */
import { starPath } from '../handles/handleShape.ts';
import type { Palette } from '../palette.ts';
import type { Lettering, Sink } from '../sink/sink.ts';
import type { Chart } from './chart.ts';
import { drawCurveLabels } from './curveLabels.ts';
import { curvePath } from './curvePath.ts';
import type { CurveScales } from './curveScales.ts';
import { lineStyles } from './lineStyles.ts';

/** @param scales of this chart: `curveScales(chart)` */
export function drawCurves(sink: Sink, chart: Chart, palette: Palette, scales: CurveScales): void {
  drawValueAxis(sink, chart, palette, scales);
  drawLines(sink, chart, palette, scales);
  drawStepAxis(sink, chart, palette, scales);
  drawEvents(sink, chart, palette, scales);
  drawCurveLabels(sink, chart, palette, scales);
  drawPlayhead(sink, chart, palette, scales);
}

const letters = ({ ink2 }: Palette): Lettering => ({ fill: ink2, size: 13 });

function drawValueAxis(
  sink: Sink,
  { measure, words }: Chart,
  palette: Palette,
  { y, range, frame }: CurveScales,
): void {
  const { left, right, top, bottom } = frame;
  const [lowest, highest] = range;
  const few = bottom - top < 60;
  const write = (value: number) => words.value(value, measure, few || value === highest);
  for (const value of few ? range : y.ticks(3)) {
    sink.path(`M${left} ${tenth(y(value))}H${tenth(right)}`, { name: 'value', stroke: palette.line });
    sink.text(write(value), left - 12, y(value), { ...letters(palette), anchor: 'end', centered: true });
  }
  // An axis that does not start at 0 says so with a cut at its foot.
  if (lowest !== 0)
    sink.path(`M${left - 7} ${bottom + 4}l4 -8M${left - 3} ${bottom + 4}l4 -8`, {
      name: 'cut',
      stroke: palette.ink3,
      width: 1.4,
      title: words.startsAt(write(lowest)),
    });
}

/** What lies outside the axes is cut off. */
function drawLines(
  sink: Sink,
  { series, replaced = [] }: Chart,
  palette: Palette,
  { x, y, frame }: CurveScales,
): void {
  const [left, top] = [frame.left - 1, frame.top - 2];
  const clip = { x: left, y: top, width: frame.right + 1 - left, height: frame.bottom + 1 - top };
  const lines = [
    ...replaced.map((one) => ({ ...one, opacity: 0.4, name: `curve replaced ${one.id}` })),
    ...series.map((one) => ({ ...one, opacity: undefined, name: `curve ${one.id}` })),
  ];
  sink.group({ name: 'lines', clip }, (inside) => {
    for (const { id, samples, opacity, name } of lines)
      inside.path(curvePath(samples, x, y), {
        ...lineStyles[id].paint(palette),
        join: 'round',
        opacity,
        name,
      });
  });
}

function drawStepAxis(sink: Sink, { size, words }: Chart, palette: Palette, { x, steps }: CurveScales): void {
  const [first, last] = steps;
  const count = Math.floor((x(last) - x(first)) / 160);
  const anchorOf = (step: number) =>
    step === first ? undefined : x(step) > size.width - 24 ? 'end' : 'middle';
  for (const step of count < 3 ? steps : x.ticks(count))
    sink.text(words.step(step, step === first), x(step), size.height - 4, {
      ...letters(palette),
      anchor: anchorOf(step),
    });
}

const star = starPath(6, 2.6);

function drawEvents(sink: Sink, { events = [] }: Chart, { ink }: Palette, { x, frame }: CurveScales): void {
  for (const { step, name } of events)
    sink.group({ at: [x(step), frame.top - 5] }, (event) =>
      event.path(star, { name: 'event', fill: ink, title: name }),
    );
}

/** A veil over what comes later, and where we are. */
function drawPlayhead(sink: Sink, { step }: Chart, { ink, paper }: Palette, { x, frame }: CurveScales): void {
  const { right, top, bottom } = frame;
  const at = x(step);
  sink.path((pen) => pen.rect(at, top - 2, Math.max(0, right + 2 - at), bottom - top + 1), {
    name: 'veil',
    fill: paper,
    opacity: 0.7,
  });
  sink.path(`M${tenth(at)} ${top - 4}V${bottom}`, { name: 'playhead', stroke: ink, width: 1.6 });
  sink.path((pen) => pen.arc(at, bottom, 7, 0, 2 * Math.PI), {
    name: 'playhead',
    fill: ink,
    stroke: paper,
    width: 2.5,
  });
}

const tenth = (value: number): string => value.toFixed(1);
