import { run as words } from '../../words/en/evidence.ts';
import type { Study, StudyState } from '../../session/study/study.ts';

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

/** Starts runs, or shows how far they are and stops them. */
export function RunBar({ study, state, name, plan, nothing, seconds, onRun }: Props) {
  const { running, done, total } = state;
  const secondsLeft = done === 0 ? null : (state.seconds / done) * (total - done);
  if (!running)
    return (
      <div className="run-bar">
        <button type="button" className="button primary" disabled={plan === null} onClick={onRun}>
          {name}
        </button>
        <p className="quiet number">{plan ? `${plan} ${words.about(seconds)}` : nothing}</p>
      </div>
    );
  return (
    <div className="run-bar">
      <button type="button" className="button" onClick={() => study.cancel()}>
        {words.cancel}
      </button>
      <div className="run-progress">
        <progress aria-label={words.progress} max={total} value={done} />
        <p className="quiet number">{words.doing(done, total, secondsLeft)}</p>
      </div>
    </div>
  );
}

/** How the last runs ended, for eyes and ears. */
export function Ending({ state, stale }: { state: StudyState; stale: boolean }) {
  const { running, canceled, done, total, seconds, failed } = state;
  const ended = !running && total > 0 && !failed;
  return (
    <output className="quiet number ending">
      {failed && words.failed(failed)}
      {ended && (canceled ? words.canceled(done, total) : words.done(total, seconds))}{' '}
      {ended && stale && words.otherSettings}
    </output>
  );
}
