/** The marks of a chart's vertical axis: as many as its height holds. */
import { pairs, ticks } from 'd3';
import type { Measure } from './curveRange.ts';

export interface ValueMark {
  value: number;
  /** Whether the value is written beside it. */
  written: boolean;
}

interface Axis {
  measure: Measure;
  range: readonly [number, number];
  /** From values to CSS pixels. */
  y: (value: number) => number;
  /** How many points can be wrong. */
  points: number;
}

/** At 99 % a run counts as a success: a stronger line. */
export const success = 0.99;

/** From one to the next about half the mistakes: shares of 1/2, 1/5, 1/10, 1/20 … */
const halvings = [0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 1];
const most = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 1];
const three = [0.5, 0.9, success];
const two = [0.5, success];

/** Least distance of two that are written, CSS pixels. */
const letters = 12.5;

/** From the lowest up. */
export function valueMarks({ measure, range, y, points }: Axis): ValueMark[] {
  // One mistake is the least above none.
  const exists = (value: number) => measure === 'loss' || value === 1 || (1 - value) * points >= 1;
  const choices = measure === 'loss' ? [ticks(...range, 3), [...range]] : [most.filter(exists), three, two];
  const fits = (values: number[]) => pairs(values).every(([low, high]) => y(low) - y(high) >= letters);
  const written = choices.find(fits) ?? choices.at(-1)!;
  const all = measure === 'accuracy' && written === choices[0] ? halvings.filter(exists) : written;
  return all.map((value) => ({ value, written: written.includes(value) }));
}
