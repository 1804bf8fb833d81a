/** One setting at several values: how many runs of each method end well, with its interval, and below it their median. */
import { area, line, scaleLinear } from 'd3';
import type { MethodId } from '../../settings/settings.ts';
import { curvePaint } from '../curves/lineStyles.ts';
import type { LegendMark } from '../legendMark.ts';
import { mistakeScale } from '../mistakeScale.ts';
import type { Palette } from '../palette.ts';
import type { Size } from '../scales.ts';
import type { Lettering, Sink } from '../sink/sink.ts';
import { writtenLabels } from './axisLabels.ts';
import { numberPlaces, type AxisPlaces, type SweptValues } from './axisPlaces.ts';

export interface SweepPoint {
  /** Share of the runs that end well, and its interval. */
  rate: number;
  low: number;
  high: number;
  /** Of their accuracies, 0 to 1. */
  median: number;
}

export interface SweepSeries {
  id: MethodId;
  /** By value; null: no runs. */
  points: readonly (SweepPoint | null)[];
}

export interface SweepLines {
  across: SweptValues;
  series: readonly SweepSeries[];
  /** How many points can be wrong. */
  points: number;
  /** Of which series and value; null: none is in question. */
  marked: { series: number; index: number } | null;
  size: Size;
  margin: { left: number; bottom: number };
  words: {
    /** Over each of the two charts. */
    rate: string;
    median: string;
    /** Of a share, 0 to 1. */
    percent: (share: number) => string;
    /** At the page's own value. */
    own: string;
  };
}

/** Over each chart, for its title; between the two; from the frame to the first value. */
const [head, between, inset] = [22, 14, 18];
/** Of the height for both, that of the upper. */
const share = 0.62;

export interface LinesPlaces {
  across: AxisPlaces;
  /** From a share to CSS pixels: of runs, and of accuracy. */
  rate: (share: number) => number;
  median: (accuracy: number) => number;
}

/** Where everything stands: for who draws and for who points. */
export function linesPlaces({
  across,
  points,
  size,
  margin,
}: Pick<SweepLines, 'across' | 'points' | 'size' | 'margin'>): LinesPlaces {
  const both = size.height - margin.bottom - 2 * head - between;
  const rate = [head + share * both, head] as const;
  const median = [size.height - margin.bottom, size.height - margin.bottom - (1 - share) * both] as const;
  const most = points / 2;
  const mistakes = mistakeScale(most, median);
  return {
    across: numberPlaces(across, [margin.left + inset, size.width - inset]),
    rate: scaleLinear([0, 1], rate),
    median: (accuracy) => mistakes(Math.min(most, (1 - accuracy) * points)),
  };
}

export function drawSweepLines(sink: Sink, chart: SweepLines, palette: Palette): void {
  const places = linesPlaces(chart);
  drawFrame(sink, chart, palette, places);
  drawOwn(sink, chart, palette, places);
  for (const one of chart.series) drawBand(sink, one, palette, places);
  for (const one of chart.series) {
    drawLine(sink, one, palette, places, 'rate', (point) => places.rate(point.rate));
    drawLine(sink, one, palette, places, 'median', (point) => places.median(point.median));
  }
  drawMarked(sink, chart, palette, places);
  drawLabels(sink, chart, palette, places);
}

const letters = ({ ink2 }: Palette): Lettering => ({ fill: ink2, size: 12 });

function drawFrame(
  sink: Sink,
  { size, margin, words, points }: SweepLines,
  palette: Palette,
  { rate, median }: LinesPlaces,
): void {
  const mark = (y: number, text: string, strong: boolean) => {
    sink.path(`M${margin.left} ${round(y)}H${size.width}`, {
      name: 'value',
      stroke: strong ? palette.edge : palette.line,
    });
    sink.text(text, margin.left - 8, y, { ...letters(palette), anchor: 'end', centered: true });
  };
  for (const value of [0, 0.5, 1]) mark(rate(value), words.percent(value), false);
  for (const value of [0.5, 0.9, 0.99, 0.999].filter((one) => (1 - one) * points >= 1))
    mark(median(value), words.percent(value), value === 0.99);
  const title = { fill: palette.ink, size: 13, weight: 600 };
  sink.text(words.rate, margin.left, head - 9, title);
  sink.text(words.median, margin.left, median(1) - 9, title);
}

/** A line through both charts at the page's own value. */
function drawOwn(
  sink: Sink,
  { size, margin, words }: SweepLines,
  palette: Palette,
  { across: { own } }: LinesPlaces,
): void {
  if (own === null) return;
  const bottom = size.height - margin.bottom;
  sink.path(`M${round(own)} ${head - 4}V${bottom}`, { name: 'own', stroke: palette.ink, dashes: [3, 3] });
  // Where there is little room, the bold label tells.
  if (size.width < 500) return;
  const style: Lettering = { fill: palette.ink2, size: 12, halo: palette.paper };
  const fits = own + 6 + sink.textWidth(words.own, style) < size.width;
  sink.text(words.own, own + (fits ? 6 : -6), bottom - 6, {
    ...style,
    ...(fits ? {} : { anchor: 'end' as const }),
  });
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

function drawLabels(
  sink: Sink,
  { across, size, margin }: SweepLines,
  palette: Palette,
  places: LinesPlaces,
): void {
  const own = across.values.indexOf(across.own);
  const style = (i: number): Lettering =>
    i === own ? { fill: palette.ink, size: 13, weight: 650 } : { fill: palette.ink2, size: 13 };
  const { at } = places.across;
  const widths = across.labels.map((label, i) => sink.textWidth(label, style(i)));
  for (const i of writtenLabels(at, widths, 8, own)) {
    const half = widths[i]! / 2;
    const x = Math.max(margin.left - 8 + half, Math.min(size.width - half, at[i]!));
    sink.text(across.labels[i]!, x, size.height - margin.bottom + 17, { ...style(i), anchor: 'middle' });
  }
}

const round = (value: number): number => Math.round(10 * value) / 10;

/** A method's line, for the legend. */
export const lineLegend = (id: MethodId): LegendMark => ({
  width: 28,
  height: 12,
  draw: (sink, palette) => sink.path('M2 6H26', curvePaint(id, palette, null)),
});
