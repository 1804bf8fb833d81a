import { useSession, useSettings } from '../shell/context.ts';
import { words } from '../../words/words.ts';
import { useStore } from '../shell/useStore.ts';
import { Toggle } from '../controls/Toggle.tsx';
import type { Solving, SolvingState } from '../../session/solve/solving.ts';
import { Missed } from '../shell/late/Missed.tsx';
import { solveSentence } from './solveSentence.ts';
import styles from './SolveSwitch.module.css';

/** Whether a drag shows the next steps of training or its end. Out of the way in slow motion. */
export function SolveSwitch() {
  const { solving } = useSession();
  const slow = useStore(useSession().slow.store, ({ method }) => method !== null);
  return solving && !slow && <Row solving={solving} />;
}

function Row({ solving }: { solving: Solving }) {
  const { steps } = useSettings();
  const state = useStore(solving.store, (all) => all);
  return (
    <div className={styles.solve}>
      <Toggle name={words.solve.name} on={state.on} onChange={(on) => solving.switch(on)} />
      <p className="number">{solveSentence(state, steps)}</p>
      {isMissing(state) && <Missed />}
    </div>
  );
}

const isMissing = ({ on, problem }: SolvingState): boolean =>
  on && problem !== null && problem !== 'diverged' && problem.failed.kind === 'missing';
