import type { StripOptions } from '../../../draw/strip/stripPlot.ts';
import { summaryOf } from '../../../learn/study/statistics.ts';
import type { StripRun } from '../../../session/study/stripRuns.ts';

/** Errors, among so many points, at the median and at the quartiles of accuracy; null without runs. */
export function middleOf(runs: readonly StripRun[], points: number): StripOptions['middle'] {
  if (runs.length === 0) return null;
  const { median, quartiles } = summaryOf(runs.map(({ accuracy }) => accuracy));
  const wrong = (accuracy: number): number => (1 - accuracy) * points;
  return { median: wrong(median), quartiles: [wrong(quartiles[0]), wrong(quartiles[1])] };
}
