/** Runs that ship with the page: the default settings on 300 seeds. Recorded by `npm run reproduce`, docs/results/ours-spaced.json. */
import type { MethodId } from '../../settings/settings.ts';
import recorded from './recordedRuns.json';

/** How many of the unlabeled points are wrong. A seed is the data's and the network's, as `withSeed` sets it. */
export interface RecordedRun {
  method: MethodId;
  seed: number;
  /** After the last step. */
  wrong: number;
  /** In the last 500 steps: the median, and the most. */
  wrongMedian: number;
  wrongMost: number;
  /** After the last step, 0 to 1: as the page itself computes it. */
  accuracy: number;
}

/** YYYY-MM-DD, the command that gives these numbers again, and how many points a run is scored on. */
export const { date, command, points } = recorded;

const { firstSeed, methods } = recorded;

/** In the order of seeds. */
const runsOf = (method: keyof typeof methods): RecordedRun[] => {
  const { wrong, wrongMedian, wrongMost } = methods[method];
  return wrong.map((count, i) => ({
    method,
    seed: firstSeed + i,
    wrong: count,
    wrongMedian: wrongMedian[i]!,
    wrongMost: wrongMost[i]!,
    accuracy: (points - count) / points,
  }));
};

/** By method; those of them that were recorded. */
export const recordedRuns: ReadonlyMap<MethodId, readonly RecordedRun[]> = new Map(
  (Object.keys(methods) as (keyof typeof methods)[]).map((method) => [method, runsOf(method)]),
);
