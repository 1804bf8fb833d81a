import { useEffect, useRef, useState } from 'react';
import type { PageState, Paced } from '../../../session/pageState.ts';
import { usePage } from '../context.ts';
import { words } from '../../../words/words.ts';
import styles from './EngineStatus.module.css';

/** A live region speaks at most this often. */
const speakEvery = 5000;

/** The engine that ran the last frame, and how fast. Seen all the time, spoken now and then. */
export function EngineStatus() {
  const engine = usePage((state) => state.engine);
  const paced = usePage((state) => state.paced);
  const text = statusOf(engine, paced);
  return (
    <output aria-label={words.shell.engine.group} className={`${styles.engine} number`}>
      <span aria-hidden>{text}</span>
      <span className="spoken">{useSpoken(text)}</span>
    </output>
  );
}

function statusOf(engine: PageState['engine'], { summary, framesPerSecond }: Paced): string {
  const { loading, place, preparing, resting, running } = words.shell.engine;
  if (!engine) return loading;
  const where = place(engine.engine, engine.adapter);
  if (!summary) return preparing(where);
  if (summary.status !== 'running') return resting(where, summary.status);
  return running(where, summary.stepsPerSecond, framesPerSecond);
}

/** The text as it was when last spoken. */
export function useSpoken(text: string): string {
  const [spoken, setSpoken] = useState(text);
  const last = useRef(0);
  useEffect(() => {
    const speak = () => {
      last.current = performance.now();
      setSpoken(text);
    };
    const timer = setTimeout(speak, Math.max(0, last.current + speakEvery - performance.now()));
    return () => clearTimeout(timer);
  }, [text]);
  return spoken;
}
