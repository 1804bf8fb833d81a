/** One setting at several values: how many runs of each method end well, with its interval, and below it their median. */
import { area, line } from 'd3';
import type { MethodId } from '../../settings/settings.ts';
import { curvePaint } from '../curves/lineStyles.ts';
import type { LegendMark } from '../legendMark.ts';
import type { Palette } from '../palette.ts';
import type { Sink } from '../sink/sink.ts';
import { drawLinesFrame } from './linesFrame.ts';
import {
  linesPlaces,
  round,
  type LinesPlaces,
  type SweepLines,
  type SweepPoint,
  type SweepSeries,
} from './linesPlaces.ts';

export function drawSweepLines(sink: Sink, chart: SweepLines, palette: Palette): void {
  const places = linesPlaces(chart);
  drawLinesFrame(sink, chart, palette, places);
  for (const one of chart.series) drawBand(sink, one, palette, places);
  for (const one of chart.series) {
    drawLine(sink, one, palette, places, 'rate', (point) => places.rate(point.rate));
    drawLine(sink, one, palette, places, 'median', (point) => places.median(point.median));
  }
  drawMarked(sink, chart, palette, places);
}

/** Values that have runs, with where they stand. */
const present = ({ points }: SweepSeries, { across }: LinesPlaces): [x: number, point: SweepPoint][] =>
  points
    .flatMap((point, i): [number, SweepPoint][] => (point ? [[across.at[i]!, point]] : []))
    .sort(([a], [b]) => a - b);

function drawBand(sink: Sink, series: SweepSeries, palette: Palette, places: LinesPlaces): void {
  const outline = area<[number, SweepPoint]>()
    .x(([x]) => round(x))
    .y0(([, { low }]) => round(places.rate(low)))
    .y1(([, { high }]) => round(places.rate(high)))(present(series, places));
  if (outline) sink.path(outline, { name: `band ${series.id}`, fill: palette.ink, opacity: 0.1 });
}

function drawLine(
  sink: Sink,
  series: SweepSeries,
  palette: Palette,
  places: LinesPlaces,
  name: string,
  y: (point: SweepPoint) => number,
): void {
  const points = present(series, places);
  const outline = line<[number, SweepPoint]>()
    .x(([x]) => round(x))
    .y(([, point]) => round(y(point)))(points);
  if (!outline) return;
  const paint = curvePaint(series.id, palette, null);
  if (points.length > 1) sink.path(outline, { ...paint, name: `${name} ${series.id}` });
  sink.path(points.map(([x, point]) => `M${round(x)} ${round(y(point))}h0.01`).join(''), {
    name: `dots ${series.id}`,
    stroke: paint.stroke ?? palette.ink,
    width: 6,
    cap: 'round',
  });
}

function drawMarked(
  sink: Sink,
  { series, marked }: SweepLines,
  palette: Palette,
  { across, rate, median }: LinesPlaces,
): void {
  const point = marked && series[marked.series]?.points[marked.index];
  if (!point) return;
  const x = across.at[marked.index]!;
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

/** A method's line, for the legend. */
export const lineLegend = (id: MethodId): LegendMark => ({
  width: 28,
  height: 12,
  draw: (sink, palette) => sink.path('M2 6H26', curvePaint(id, palette, null)),
});
