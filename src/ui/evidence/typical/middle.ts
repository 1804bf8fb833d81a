import { twoMoon } from '../../../data/twoMoon.ts';
import type { StripOptions } from '../../../draw/strip/stripPlot.ts';
import type { Summary } from '../../../learn/study/statistics.ts';

const { unlabeledCount } = twoMoon;

const wrong = (accuracy: number): number => (1 - accuracy) * unlabeledCount;

/** Errors at the median and at the quartiles of accuracy. */
export function middleOf({ median, quartiles: [worse, better] }: Summary): StripOptions['middle'] {
  return { median: wrong(median), quartiles: [wrong(worse), wrong(better)] };
}
