import type { StripOptions } from '../../../draw/strip/stripPlot.ts';
import type { Summary } from '../../../learn/study/statistics.ts';

/** Errors, among so many points, at the median and at the quartiles of accuracy. */
export function middleOf(
  { median, quartiles: [worse, better] }: Summary,
  points: number,
): StripOptions['middle'] {
  const wrong = (accuracy: number): number => (1 - accuracy) * points;
  return { median: wrong(median), quartiles: [wrong(worse), wrong(better)] };
}
