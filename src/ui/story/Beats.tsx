import { metaPseudoLabels } from '../../learn/methods/metaPseudoLabels.ts';
import { phases, type Phase } from '../../session/slow/slowMotion.ts';
import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
import { useSession, useSettings, useTour } from '../shell/context.ts';
import { useSlow } from '../stage/slow/useSlow.ts';
import styles from './Beats.module.css';

/** The four beats of a lesson; each can be looked at. */
export function Beats() {
  const tour = useTour();
  const { slow } = useSession();
  const { batch } = useSettings();
  const phase = useSlow(metaPseudoLabels.id)?.phase;
  const go = (next: Phase) => {
    if (!slow.active) tour.show('lesson');
    tour.store.get().stage.slow.go(next);
  };
  return (
    <ol className={styles.beats}>
      {phases.map((step, i) => (
        <li key={step}>
          <button type="button" aria-current={phase === step ? 'step' : undefined} onClick={() => go(step)}>
            <span className={styles.number}>{step}</span>
            <span>
              <b>{`${lateWords.slow.phaseName[step]}${words.shell.stop}`}</b>
              <span>{lateWords.story.beats[i]!(batch)}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
