/** Marks with what they mean, side by side, in as many rows as they need. */
import type { LegendMark } from '../legendMark.ts';
import type { Palette } from '../palette.ts';
import { estimatedWidth } from '../sink/roomOf.ts';
import type { Sink } from '../sink/sink.ts';

export interface LegendEntry {
  mark: LegendMark;
  text: string;
}

/** By the width that there is: in a column of a paper all is smaller. */
const lettersFor = (width: number): number => (width < 400 ? 9.5 : 11);
export const legendRow = 20;
/** From a mark to its text, and from there to the next. */
const [toText, between] = [6, 14];

interface Placed extends LegendEntry {
  x: number;
  row: number;
}

export function placedLegend(entries: readonly LegendEntry[], width: number): Placed[] {
  let [x, row] = [0, 0];
  return entries.map((entry) => {
    const own = entry.mark.width + toText + estimatedWidth(entry.text, lettersFor(width));
    if (x > 0 && x + own > width) [x, row] = [0, row + 1];
    const placed = { ...entry, x, row };
    x += own + between;
    return placed;
  });
}

export const legendHeight = (entries: readonly LegendEntry[], width: number): number =>
  entries.length === 0 ? 0 : legendRow * (placedLegend(entries, width).at(-1)!.row + 1);

export function drawLegend(
  sink: Sink,
  entries: readonly LegendEntry[],
  width: number,
  palette: Palette,
): void {
  for (const { mark, text, x, row } of placedLegend(entries, width)) {
    const middle = (row + 0.5) * legendRow;
    sink.group({ at: [x, middle - mark.height / 2], name: 'mark' }, (inner) => mark.draw(inner, palette));
    sink.text(text, x + mark.width + toText, middle, {
      fill: palette.ink2,
      size: lettersFor(width),
      centered: true,
    });
  }
}
