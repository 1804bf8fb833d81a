/**
 * The scale of mistakes, on which accuracies stand: each halving of how many points are wrong is the same distance, so
 * that 99 and 99.9 % lie as far apart as 90 and 99.
 */
import { linear } from './linear.ts';

/**
 * How many doublings lead from one mistake to so many: log2, which has no place for none. None stands where half a
 * mistake would, one more halving away; the way there is even, since a median may lie on it.
 */
const doublings = (wrong: number): number => (wrong >= 1 ? Math.log2(wrong) : wrong - 1);

/**
 * @param most mistakes at the scale's one end; at the other there are none
 * @param range the two ends, CSS pixels
 * @returns from a number of mistakes, 0 or more and also between two whole ones, to CSS pixels
 */
export function mistakeScale(most: number, range: readonly [number, number]): (wrong: number) => number {
  const place = linear([doublings(most), doublings(0)], range);
  return (wrong) => place(doublings(wrong));
}
