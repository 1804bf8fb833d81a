import type { SolvingState } from '../../session/solve/solving.ts';
import { words } from '../../words/words.ts';

/** What solving does, or has come to. */
export function solveSentence({ on, progress, perSecond, problem }: SolvingState, steps: number): string {
  if (!on) return words.solve.off(steps);
  if (problem === 'diverged') return words.solve.diverged;
  if (problem) return words.solve.failed(words.notices.failure(problem.failed));
  if (progress !== null) return words.solve.progress(progress, steps);
  return perSecond === null ? words.solve.on(steps) : words.solve.rate(perSecond, steps);
}
