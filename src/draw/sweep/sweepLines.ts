/** One setting at several values: how many runs of each method end well, with its interval, and below it their median. */
import { area, line } from 'd3';
import { drawEndNames } from '../curves/endNames.ts';
import { curvePaint } from '../curves/lineStyles.ts';
import type { MethodId } from '../../settings/settings.ts';
import type { LegendMark } from '../legendMark.ts';
import type { Palette } from '../palette.ts';
import type { Paint, Sink } from '../sink/sink.ts';
import { drawLinesFrame } from './linesFrame.ts';
import { linesPlaces, round, type LinesPlaces, type SweepLines, type SweepPoint } from './linesPlaces.ts';

export function drawSweepLines(sink: Sink, chart: SweepLines, palette: Palette): void {
  const places = linesPlaces(chart);
  const lines = linesOf(chart, places, palette);
  drawLinesFrame(sink, chart, palette, places);
  for (const one of lines) (one.isBanded ? drawBand : drawBars)(sink, one, places, palette);
  // What is pointed at lies over the others.
  for (const one of lines.toSorted((a, b) => Number(a.isViewed) - Number(b.isViewed))) {
    drawLine(sink, one, 'rate', places, (point) => places.rate(point.rate));
    drawLine(sink, one, 'median', places, (point) => places.median(point.median));
  }
  drawMarked(sink, chart, palette, places);
  if (chart.margin.right > 0) drawNames(sink, chart, lines, places, palette);
}

interface Line {
  id: MethodId;
  name: string;
  paint: Paint;
  /** Its interval is a band: of five, one over the other, no one could be told. */
  isBanded: boolean;
  isViewed: boolean;
  /** Those that have runs, with where they stand, from the left. */
  points: [x: number, point: SweepPoint][];
}

function linesOf({ series, banded, marked }: SweepLines, places: LinesPlaces, palette: Palette): Line[] {
  const viewed = marked && series[marked.series]!.id;
  return series.map(({ id, name, points }, i) => ({
    id,
    name,
    paint: curvePaint(id, palette, viewed),
    isBanded: i === (marked?.series ?? banded),
    isViewed: i === marked?.series,
    points: points
      .flatMap((point, value): Line['points'] => (point ? [[places.x(i, value), point]] : []))
      .sort(([a], [b]) => a - b),
  }));
}

function drawBand(sink: Sink, { id, points }: Line, { rate }: LinesPlaces, { ink }: Palette): void {
  const outline = area<[number, SweepPoint]>()
    .x(([x]) => round(x))
    .y0(([, { low }]) => round(rate(low)))
    .y1(([, { high }]) => round(rate(high)))(points);
  if (outline) sink.path(outline, { name: `band ${id}`, fill: ink, opacity: 0.1 });
}

function drawBars(sink: Sink, { id, paint, points }: Line, { rate }: LinesPlaces): void {
  const bars = points.map(([x, { low, high }]) => `M${round(x)} ${round(rate(low))}V${round(rate(high))}`);
  if (bars.length > 0)
    sink.path(bars.join(''), { name: `bars ${id}`, stroke: paint.stroke!, width: 1, opacity: 0.6 });
}

function drawLine(
  sink: Sink,
  { id, paint, points }: Line,
  name: string,
  { dot }: LinesPlaces,
  y: (of: SweepPoint) => number,
): void {
  const outline = line<[number, SweepPoint]>()
    .x(([x]) => round(x))
    .y(([, point]) => round(y(point)))(points);
  if (!outline) return;
  if (points.length > 1) sink.path(outline, { ...paint, name: `${name} ${id}` });
  sink.path(points.map(([x, point]) => `M${round(x)} ${round(y(point))}h0.01`).join(''), {
    name: `dots ${id}`,
    stroke: paint.stroke!,
    width: dot,
    cap: 'round',
  });
}

function drawMarked(
  sink: Sink,
  { series, marked }: SweepLines,
  palette: Palette,
  { x: xOf, rate, median }: LinesPlaces,
): void {
  const point = marked && series[marked.series]?.points[marked.index];
  if (!point) return;
  const x = xOf(marked.series, marked.index);
  sink.path(`M${round(x)} ${round(rate(point.low))}V${round(rate(point.high))}`, {
    name: 'marked',
    stroke: palette.ink,
    width: 2,
  });
  for (const y of [rate(point.rate), median(point.median)])
    sink.path((pen) => pen.arc(x, y, 5.5, 0, 2 * Math.PI), {
      name: 'marked',
      fill: palette.paper,
      stroke: palette.ink,
      width: 2,
    });
}

/** Beside the ends of the upper chart; of what has no runs, at its foot. */
function drawNames(
  sink: Sink,
  { marked, series, size, margin }: SweepLines,
  lines: readonly Line[],
  { rate }: LinesPlaces,
  palette: Palette,
): void {
  const names = lines.map(({ id, name, points }) => {
    const last = points.at(-1)?.[1];
    return { id, name, end: rate(last?.rate ?? 0), led: last !== undefined };
  });
  const frame = { right: size.width - margin.right, bottom: rate(0) };
  drawEndNames(sink, names, frame, marked && series[marked.series]!.id, palette);
}

/** A method's line, for the legend. */
export const lineLegend = (id: MethodId): LegendMark => ({
  width: 28,
  height: 12,
  draw: (sink, palette) => sink.path('M2 6H26', curvePaint(id, palette, null)),
});
