/** Where the values of a swept setting stand along an axis, and where the page's own does among them. */
import { scaleLinear } from 'd3';

/** Numbers, or what no number is: then in the order given. */
export interface SweptValues {
  values: readonly (number | string)[];
  /** As they are written. */
  labels: readonly string[];
  /** The page's own value. */
  own: number | string;
}

export interface AxisPlaces {
  /** Of each value, CSS pixels. */
  at: number[];
  /** Of the page's own; null: it lies outside. */
  own: number | null;
}

type Ends = readonly [from: number, to: number];

/** Values over more than this many times themselves stand by their logarithms. */
const wide = 20;

/** As numbers stand: evenly, by their logarithms where they span orders of magnitude, else one after the other. */
export function numberPlaces({ values, own }: SweptValues, ends: Ends): AxisPlaces {
  const numbers = values.filter((value) => typeof value === 'number');
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const spans = most > least && numbers.length === values.length;
  const isWide = most / numbers.filter((value) => value > 0).reduce((a, b) => Math.min(a, b), most) > wide;
  if (!spans || (isWide && least <= 0)) return orderedPlaces({ values, own }, ends);
  const size = isWide ? Math.log : Number;
  const scale = scaleLinear([size(least), size(most)], ends);
  const isWithin = typeof own === 'number' && own >= least && own <= most;
  return { at: numbers.map((value) => scale(size(value))), own: isWithin ? scale(size(own)) : null };
}

/** One after the other, in steps of one size, each in the middle of its step. */
export function orderedPlaces(
  { values, own }: Pick<SweptValues, 'values' | 'own'>,
  [from, to]: Ends,
): AxisPlaces {
  const step = (to - from) / values.length;
  const at = values.map((_, i) => from + (i + 0.5) * step);
  const index = values.indexOf(own);
  if (index >= 0) return { at, own: at[index]! };
  const before = values.findIndex((value, i) => isBetween(own, value, values[i + 1]));
  return { at, own: before < 0 ? null : at[before]! + step * shareOf(own as number, values, before) };
}

const isBetween = (own: number | string, a: number | string, b: number | string | undefined): boolean =>
  typeof own === 'number' &&
  typeof a === 'number' &&
  typeof b === 'number' &&
  own > Math.min(a, b) &&
  own < Math.max(a, b);

/** How far a number lies from one value to the next: by logarithms, unless one of them has none. */
function shareOf(own: number, values: readonly (number | string)[], before: number): number {
  const [a, b] = [values[before] as number, values[before + 1] as number];
  return Math.min(a, b) > 0 ? Math.log(own / a) / Math.log(b / a) : (own - a) / (b - a);
}
