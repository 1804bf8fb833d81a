/** Where the parts of the strips stand on the stage: a function of their room alone. As charts count. */
import type { Size } from '../../../draw/scales.ts';

export interface StripsLayout {
  /** Of all; more than there is room for where rows would be too low. */
  height: number;
  /** Of the first row. */
  top: number;
  /** Of a row: its head above, the strip below. */
  row: number;
  head: number;
  strip: Size & { left: number };
  /** In a strip, under the dots. */
  foot: number;
  /** Whether the median is named there. */
  noted: boolean;
  /** At the left of each row; null: no room. Its foot stands where the dots do. */
  plot: Size | null;
  /** Under all rows. */
  axis: number;
  /** Little room: few words, a card of little height. */
  small: boolean;
}

const leastRow = 36;

/** @param aspect width over height of a plot */
export function stripsLayout(box: Size, count: number, aspect: number): StripsLayout {
  const small = box.width < 640 || box.height < 420;
  const axis = small ? 22 : 26;
  const top = small ? 2 : 12;
  const row = Math.max(leastRow, (box.height - top - axis) / Math.max(1, count));
  const head = !small ? 28 : row < 48 ? 18 : 22;
  const noted = row >= 112;
  const foot = noted ? 22 : 9;
  const plotWidth = Math.min(150, (row - foot - 4) * aspect, 0.18 * box.width);
  const plot = plotWidth >= 72 && box.width >= 640 ? { width: plotWidth, height: plotWidth / aspect } : null;
  const left = plot ? plot.width + 24 : 0;
  return {
    height: top + row * count + axis,
    top,
    row,
    head,
    strip: { left, width: box.width - left, height: row - head },
    foot,
    noted,
    plot,
    axis,
    small,
  };
}
