import type { Replay } from '../../learn/run/timeline.ts';

/**
 * Why a run is longer than its settings say: a star moved, and from then on it has all their steps; or somebody let it
 * go on, for so many more. Null: it is not.
 */
export function longer({ moves, until }: Replay, steps: number): 'moved' | number | null {
  if (until <= steps) return null;
  const moved = moves.at(-1)?.step;
  return moved !== undefined && until === moved + steps ? 'moved' : until - steps;
}
