import { useSession, useSettings } from '../shell/context.ts';
import { words } from '../../words/words.ts';
import { useStore } from '../shell/useStore.ts';
import { Toggle } from '../controls/Toggle.tsx';
import type { Solving, SolvingState } from '../../session/solve/solving.ts';
import { Missed } from '../shell/late/Missed.tsx';
import styles from './SolveSwitch.module.css';

/** Whether a drag shows the next steps of training or its end. Out of the way in slow motion. */
export function SolveSwitch() {
  const { solving } = useSession();
  const slow = useStore(useSession().slow.store, ({ method }) => method !== null);
  return solving && !slow && <Row solving={solving} />;
}

/** Where the switch is out of sight: what a solve that takes its time has come to, or why there is none. */
export function SolveProgress() {
  const { solving } = useSession();
  const { steps } = useSettings();
  const state = useStore(solving.store, (all) => all);
  const { on, progress, problem } = state;
  return on && (progress !== null || problem !== null) && <span>{sentence(state, steps)}</span>;
}

function Row({ solving }: { solving: Solving }) {
  const { steps } = useSettings();
  const state = useStore(solving.store, (all) => all);
  return (
    <div className={styles.solve}>
      <Toggle name={words.solve.name} on={state.on} onChange={(on) => solving.switch(on)} />
      <p className="number">{sentence(state, steps)}</p>
      {isMissing(state) && <Missed />}
    </div>
  );
}

const isMissing = ({ on, problem }: SolvingState): boolean =>
  on && problem !== null && problem !== 'diverged' && problem.failed.kind === 'missing';

function sentence({ on, progress, perSecond, problem }: SolvingState, steps: number): string {
  if (!on) return words.solve.off(steps);
  if (problem === 'diverged') return words.solve.diverged;
  if (problem) return words.solve.failed(words.notices.failure(problem.failed));
  if (progress !== null) return words.solve.progress(progress, steps);
  return perSecond === null ? words.solve.on(steps) : words.solve.rate(perSecond, steps);
}
