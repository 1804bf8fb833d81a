import { useSession, useSettings } from '../shell/context.ts';
import { useStore } from '../shell/useStore.ts';
import { solveSentence } from './solveSentence.ts';

/** Where the switch is out of sight: what a solve that takes its time has come to, or why there is none. */
export function useSolveProgress(): string | null {
  const { solving } = useSession();
  const { steps } = useSettings();
  const state = useStore(solving.store, (all) => all);
  const { on, progress, problem } = state;
  return on && (progress !== null || problem !== null) ? solveSentence(state, steps) : null;
}
