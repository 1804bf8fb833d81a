import { longer } from '../../../session/say/longer.ts';
import { words } from '../../../words/words.ts';
import { goTo } from '../../shell/below/goTo.ts';
import { usePage, useSession, useSettings } from '../../shell/context.ts';
import { mode } from '../../shell/mode.ts';
import styles from './StepCount.module.css';

/** Where the run stands, and where it ends. */
export function StepCount() {
  return (
    <p className={`${styles.step} number`}>
      <Step />
      <Until />
    </p>
  );
}

const Step = () => <b>{words.numbers.count(usePage((state) => state.summary?.step ?? 0))}</b>;

/** Where the run ends, which run it is, and why it is longer than the settings say: such a one is none of the strips. */
function Until() {
  const until = usePage((state) => state.summary?.until ?? null);
  const { moves } = useSession().playback.history;
  const { data, network, steps } = useSettings();
  const { seeds, typical } = words.transport;
  const beyond = until === null ? null : longer({ moves, until }, steps);
  const more = beyond && words.transport.longer(beyond);
  return (
    <>
      <span>{words.transport.steps(until)}</span>
      <small>
        <span>{seeds(data.seed, network.seed) + (more || '')}</span>
        {mode === 'page' && !more && (
          <button type="button" className={`link ${styles.typical}`} onClick={() => goTo('typical')}>
            {typical}
          </button>
        )}
      </small>
    </>
  );
}
