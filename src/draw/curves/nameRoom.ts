/** How much room the names of a chart's lines take, and which of them have it. */
import { roomOf } from '../sink/roomOf.ts';
import type { Size } from '../scales.ts';
import type { Chart, Series } from './chart.ts';

/** CSS pixels. Text is estimated, not measured: measuring would lay the page out. */
const letter = 7.5;
export const swatch = 20;
/** From a line's end to its swatch, and from there to the name. */
export const toSwatch = 14;
export const toName = 6;
export const nameHeight = 16;

/** At the right of the lines. */
export const namesMargin = (named: readonly Pick<Series, 'name'>[]): number =>
  toSwatch + swatch + toName + Math.max(0, ...named.map(({ name }) => roomOf(name, letter)));

type Shape = Pick<Chart, 'series' | 'viewed' | 'names'> & { size: Size };

/**
 * All, if they take less than half of the width and stand one above the other; else the viewed one, or none.
 *
 * @param height of what they stand beside
 */
export function namedSeries({ series, viewed, names, size }: Shape, height: number): readonly Series[] {
  const choices = names ? [series, series.filter(({ id }) => id === viewed)] : [];
  const fits = (some: readonly Series[]) =>
    namesMargin(some) < 0.45 * size.width && (some.length - 0.5) * nameHeight <= height;
  return choices.find((some) => some.length > 0 && fits(some)) ?? [];
}
