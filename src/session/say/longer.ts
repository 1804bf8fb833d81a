import type { Replay } from '../../learn/run/timeline.ts';

/** All steps of the settings after the last move of a star, at a step; or so many more. */
export type Longer = { movedAt: number } | { more: number };

/** Why a run is longer than its settings say; null: it is not. */
export function longer({ moves, until }: Replay, steps: number): Longer | null {
  if (until <= steps) return null;
  const moved = moves.at(-1)?.step;
  return moved !== undefined && until === moved + steps ? { movedAt: moved } : { more: until - steps };
}
