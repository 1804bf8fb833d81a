import { statusNow, type PageState } from '../../../session/pageState.ts';
import { usePage } from '../context.ts';
import { useSpoken } from '../useSpoken.ts';
import { words } from '../../../words/words.ts';
import styles from './EngineStatus.module.css';

/** The engine that ran the last frame, and how fast. Seen all the time, spoken now and then. */
export function EngineStatus() {
  const engine = usePage((state) => state.engine);
  const paced = usePage((state) => state.paced);
  const failed = usePage((state) => state.failed);
  const text = statusOf({ engine, paced, failed });
  return (
    <output aria-label={words.shell.engine.group} className={`${styles.engine} number`}>
      <span aria-hidden>{text}</span>
      <span className="spoken">{useSpoken(text)}</span>
    </output>
  );
}

function statusOf({ engine, paced, failed }: Pick<PageState, 'engine' | 'paced' | 'failed'>): string {
  const { summary, framesPerSecond } = paced;
  const { loading, place, preparing, resting, running } = words.shell.engine;
  if (!engine) return loading;
  const where = place(engine.engine, engine.adapter);
  if (!summary) return preparing(where);
  const status = statusNow(summary, failed);
  if (status !== 'running' && status !== 'seeking') return resting(where, status);
  return running(where, summary.stepsPerSecond, framesPerSecond);
}
