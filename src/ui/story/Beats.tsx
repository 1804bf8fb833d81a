import { metaPseudoLabels } from '../../learn/methods/metaPseudoLabels.ts';
import type { Phase } from '../../session/slow/slowMotion.ts';
import { lateWords } from '../../words/lateWords.ts';
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
      {lateWords.story.beats.map(([name, what], i) => (
        <li key={name}>
          <button
            type="button"
            aria-current={phase === i + 1 ? 'step' : undefined}
            onClick={() => go((i + 1) as Phase)}
          >
            <span className={styles.number}>{i + 1}</span>
            <span>
              <b>{`${name}. `}</b>
              <span>{what(batch)}</span>
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
