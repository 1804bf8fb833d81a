/** Contenders at the same work, compared with the first of them. */
import type { Contender } from './contender.ts';
import type { Timing } from './measure.ts';

export interface Section {
  id: string;
  title: string;
  /** What a time is of, after "a": step, run, … */
  timed: string;
  /** What contenders have different numbers of: point, run, weight. */
  unit?: string;
  contenders: () => Contender[];
  /** Rounds are no more than this: for what is slow. */
  mostRepeats?: number;
  goal?: Goal;
}

export interface Goal {
  /** A sentence without its full stop. */
  text: string;
  /** What is held against the limit. */
  value: (timings: readonly Timing[]) => number;
  limit: { atLeast: number } | { atMost: number };
}

/** How many times as long as the first even the fastest of the others takes. */
export const fastestOther = (timings: readonly Timing[]): number =>
  Math.min(...timings.slice(1).map(({ ratio }) => ratio.median));
