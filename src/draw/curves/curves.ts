/** Accuracy or loss against steps, all methods on one axis; where the run stands on them is drawn over it: playhead.ts. */
import { starPath } from '../handles/handleShape.ts';
import type { Palette } from '../palette.ts';
import type { Lettering, Sink } from '../sink/sink.ts';
import type { Chart, Series } from './chart.ts';
import { drawCurveLabels } from './curveLabels.ts';
import { bandPath, curvePath } from './curvePath.ts';
import type { CurveScales } from './curveScales.ts';
import { curvePaint } from './lineStyles.ts';
import { runningMedian } from './runningMedian.ts';

/** @param scales of this chart: `curveScales(chart)` */
export function drawCurves(sink: Sink, chart: Chart, palette: Palette, scales: CurveScales): void {
  drawValueAxis(sink, chart, palette, scales);
  drawLines(sink, chart, palette, scales);
  drawStepAxis(sink, chart, palette, scales);
  drawEvents(sink, chart, palette, scales);
  drawCurveLabels(sink, chart, palette, scales);
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

/** A line where a method mostly is, over a band from its lowest to its highest. */
function drawLines(
  sink: Sink,
  { series, replaced = [], viewed }: Chart,
  palette: Palette,
  { x, y }: CurveScales,
): void {
  const line = ({ id, samples }: Series, name: string, opacity?: number) => {
    const paint = curvePaint(id, palette, id === viewed);
    sink.path(curvePath(runningMedian(samples), x, y), { ...paint, opacity, name });
  };
  for (const one of replaced) line(one, `curve replaced ${one.id}`, 0.4);
  for (const { id, samples } of series)
    sink.path(bandPath(samples, x, y), { fill: palette.ink, opacity: 0.2, name: `band ${id}` });
  for (const one of series) line(one, `curve ${one.id}`);
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

const tenth = (value: number): string => value.toFixed(1);
