import { words as firstWords } from '../../words/words.ts';
import { run as words } from '../../words/en/evidence.ts';
import type { Study, StudyState } from '../../session/study/study.ts';
import { StartBar } from './StartBar.tsx';
import styles from './RunBar.module.css';

interface Props {
  study: Study;
  state: StudyState;
  /** What the button does. */
  name: string;
  /** What would run; null where nothing can. */
  plan: string | null;
  /** Why nothing can run. */
  nothing?: string;
  seconds: number | null;
  onRun: () => void;
}

/** Starts a study, or shows how far it is and stops it. */
export function RunBar({ study, state, name, plan, nothing, seconds, onRun }: Props) {
  const { running, done, total } = state;
  const secondsLeft = done === 0 ? null : (state.seconds / done) * (total - done);
  return (
    <StartBar
      start={name}
      disabled={plan === null}
      plan={plan ? `${plan} ${words.about(seconds)}` : nothing}
      progress={
        running
          ? {
              name: words.progress,
              done,
              total,
              text: words.doing(done, total, secondsLeft),
              cancel: words.cancel,
            }
          : null
      }
      onStart={onRun}
      onCancel={() => study.cancel()}
    />
  );
}

/** How the last runs ended, for eyes and ears. */
export function Ending({ state, stale }: { state: StudyState; stale: boolean }) {
  const { running, canceled, done, total, seconds, failed } = state;
  const ended = !running && total > 0 && !failed;
  return (
    <output className={`${styles.ending} quiet number`}>
      {failed && words.failed(firstWords.notices.failure(failed))}
      {ended && (canceled ? words.canceled(done, total) : words.done(total, seconds))}{' '}
      {ended && stale && words.otherSettings}
    </output>
  );
}
