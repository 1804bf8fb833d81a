import { totalPoints } from '../../draw/stripScale.ts';
import type { StripOptions } from '../../draw/stripPlot.ts';
import type { Summary } from '../../learn/statistics.ts';

const wrong = (accuracy: number): number => (1 - accuracy) * totalPoints;

/** Errors at the median and at the quartiles of accuracy. */
export function middleOf({ median, quartiles: [worse, better] }: Summary): StripOptions['middle'] {
  return { median: wrong(median), quartiles: [wrong(worse), wrong(better)] };
}
