import type { Replay } from '../../learn/run/timeline.ts';

export interface Longer {
  by: number;
  /** All steps of the settings, counted from the last move of a star on. */
  afterMove: boolean;
}

/** By how much a run is longer than its settings say; null: it is not. */
export function longer({ moves, until }: Replay, steps: number): Longer | null {
  if (until <= steps) return null;
  const moved = moves.at(-1)?.step;
  const afterMove = moved !== undefined && until === moved + steps;
  return { by: afterMove ? steps : until - steps, afterMove };
}
