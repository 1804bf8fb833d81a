/** What stands around the lines of a sweep: the axes with their numbers, and the page's own value. */
import type { Palette } from '../palette.ts';
import type { Lettering, Sink } from '../sink/sink.ts';
import { writtenLabels } from './axisLabels.ts';
import { head, round, type LinesPlaces, type SweepLines } from './linesPlaces.ts';

export function drawLinesFrame(sink: Sink, chart: SweepLines, palette: Palette, places: LinesPlaces): void {
  drawValues(sink, chart, palette, places);
  drawOwn(sink, chart, palette, places);
  drawLabels(sink, chart, palette, places);
}

const letters = ({ ink2 }: Palette): Lettering => ({ fill: ink2, size: 12 });

/** Those of both charts, with their titles. */
function drawValues(
  sink: Sink,
  { size, margin, words, points }: SweepLines,
  palette: Palette,
  { rate, median }: LinesPlaces,
): void {
  const mark = (y: number, text: string, strong: boolean) => {
    sink.path(`M${margin.left} ${round(y)}H${size.width - margin.right}`, {
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
  const fits = own + 6 + sink.textWidth(words.own, style) < size.width - margin.right;
  sink.text(words.own, own + (fits ? 6 : -6), bottom - 6, {
    ...style,
    ...(fits ? {} : { anchor: 'end' as const }),
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
    const x = Math.max(margin.left - 8 + half, Math.min(size.width - margin.right - half, at[i]!));
    sink.text(across.labels[i]!, x, size.height - margin.bottom + 17, { ...style(i), anchor: 'middle' });
  }
}
