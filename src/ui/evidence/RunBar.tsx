import { lateWords } from '../../words/lateWords.ts';
import { words } from '../../words/words.ts';
import type { Study, StudyState } from '../../session/study/study.ts';
import { Sentences } from '../controls/Sentences.tsx';
import { Missed } from '../shell/late/Missed.tsx';
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
      plan={<span className="number">{plan ? `${plan} ${lateWords.runs.takes(seconds)}` : nothing}</span>}
      progress={
        running
          ? {
              name: lateWords.runs.progress,
              done,
              total,
              text: lateWords.runs.doing(done, total, secondsLeft),
              cancel: lateWords.runs.cancel,
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
    <>
      <output className={`${styles.ending} quiet number`}>
        <Sentences
          of={[
            failed && lateWords.runs.failed(words.notices.failure(failed)),
            ended && (canceled ? lateWords.runs.canceled(done, total) : lateWords.runs.done(total, seconds)),
            ended && stale && lateWords.runs.otherSettings,
          ]}
        />
      </output>
      {failed?.kind === 'missing' && <Missed />}
    </>
  );
}
