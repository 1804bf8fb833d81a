/** The strips of many runs on one axis, each with its name and its numbers. */
import type { Palette } from '../palette.ts';
import type { Lettering, Sink } from '../sink/sink.ts';
import type { Size } from '../scales.ts';
import { estimatedWidth } from '../sink/roomOf.ts';
import { dotRadius, largest, stackHeight } from '../strip/stackDots.ts';
import { drawStrip, drawStripAxis, type AxisWords, type StripOptions } from '../strip/stripPlot.ts';
import { mostOf, stripScale } from '../strip/stripScale.ts';
import type { Body } from './sheet.ts';

export interface StripLine extends Pick<StripOptions, 'wrong' | 'recorded' | 'middle'> {
  /** At the left: the method's name where it is its first row, and what the row is. */
  name: string;
  detail: string;
  /** At the right. */
  numbers: readonly string[];
}

export interface Strips {
  /** Over the numbers. */
  heads: readonly string[];
  rows: readonly StripLine[];
  /** How many points can be wrong. */
  points: number;
  axis: AxisWords;
}

/** Narrower than this, names stand above the strips, with the first of the numbers. */
const wide = 520;
/** Of a row: for dots, and below them; above all rows, where the numbers have heads; of the axis. */
const [leastDots, mostDots, foot, headRoom, axisRoom] = [14, 80, 12, 20, 44];
/** Of letters; and between two columns. */
const [letters, apart] = [11, 16];

const widest = (texts: readonly string[]): number =>
  Math.max(...texts.map((text) => estimatedWidth(text, letters)));

interface Layout extends Pick<StripOptions, 'most' | 'radius' | 'size'> {
  isWide: boolean;
  /** Where strips begin, from the left and from the top of a row. */
  at: readonly [left: number, top: number];
  top: number;
  row: number;
  number: number;
}

export const stripsBody = (strips: Strips): Body => ({
  height: (width, most) => heightOf(layoutOf(strips, width, most), strips.rows.length),
  draw: (sink, size, palette) => drawStrips(sink, strips, size, palette),
});

const heightOf = ({ top, row }: Layout, count: number): number => top + row * count + axisRoom;

/** On one axis, with dots of one size, as high as the fullest needs and as there is room for. */
function layoutOf({ rows, points, heads }: Strips, width: number, mostHeight: number): Layout {
  const isWide = width >= wide;
  const number = isWide ? widest([...heads, ...rows.flatMap(({ numbers }) => numbers)]) + apart : 0;
  const named = widest(rows.flatMap(({ name, detail }) => [name, detail]));
  const left = isWide ? named + apart : 0;
  const plotWidth = width - left - number * heads.length;
  const top = isWide ? headRoom : 0;
  const above = isWide ? 10 : 20;
  const all = rows.map(({ wrong }) => wrong);
  const most = mostOf(all.flat(), points);
  const scale = stripScale(plotWidth, points, most);
  const room = (mostHeight - top - axisRoom) / rows.length - above - foot;
  const dots = Math.max(leastDots, Math.min(mostDots, room, stackHeight(all, scale, largest)));
  const size = { width: plotWidth, height: dots + foot };
  const row = above + size.height;
  return {
    most,
    radius: dotRadius(all, scale, dots),
    size,
    isWide,
    at: [left, above],
    top,
    row,
    number,
  };
}

function drawStrips(sink: Sink, strips: Strips, size: Size, palette: Palette): void {
  const { rows, heads, points, axis } = strips;
  const layout = layoutOf(strips, size.width, size.height);
  const { at, top, row, most, isWide } = layout;
  const quiet = { fill: palette.ink2, size: letters };
  if (isWide) drawNumbers(sink, heads, layout, size.width, letters, quiet);
  rows.forEach((one, i) => {
    const y = top + i * row;
    sink.group({ at: [at[0], y + at[1]], name: 'strip' }, (strip) =>
      drawStrip(strip, { ...one, ...layout, points, foot, note: null }, palette),
    );
    const base = isWide ? y + row - foot - 1 : y + 14;
    drawName(sink, strips, one, { base, width: size.width, isWide }, palette);
    if (isWide) drawNumbers(sink, one.numbers, layout, size.width, base, { ...quiet, fill: palette.ink });
  });
  sink.group({ at: [at[0], top + row * rows.length + 4], name: 'strip-axis' }, (inner) =>
    drawStripAxis(inner, { width: layout.size.width, points, most, words: axis, bare: false }, palette),
  );
}

/** At the left in two lines; or above in one. */
function drawName(
  sink: Sink,
  { heads }: Strips,
  { name, detail, numbers }: StripLine,
  { base, width, isWide }: { base: number; width: number; isWide: boolean },
  { ink, ink2 }: Palette,
): void {
  const bold = { fill: ink, size: letters, weight: 600, name: 'name' };
  const quiet = { fill: ink2, size: letters };
  if (isWide) {
    sink.text(name, 0, base - 1.4 * letters, bold);
    sink.text(detail, 0, base, quiet);
  } else {
    sink.text(name || detail, 0, base, bold);
    sink.text(`${heads[0]}: ${numbers[0]}`, width, base, { ...quiet, anchor: 'end' });
  }
}

/** At the right, a column each. */
function drawNumbers(
  sink: Sink,
  texts: readonly string[],
  { number }: Layout,
  width: number,
  y: number,
  lettering: Lettering,
): void {
  texts.forEach((text, i) =>
    sink.text(text, width - number * (texts.length - 1 - i), y, { ...lettering, anchor: 'end' }),
  );
}
