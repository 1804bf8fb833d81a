import { useEffect, useRef, useState } from 'react';
import { usePage } from './context.ts';
import * as words from '../../words/en/page.ts';

/** A live region speaks at most this often. */
const speakEvery = 5000;

/** The engine that ran the last frame, and how fast. Seen all the time, spoken now and then. */
export function EngineStatus() {
  const engine = usePage((state) => state.engine);
  const summary = usePage((state) => state.summary);
  const framesPerSecond = usePage((state) => state.framesPerSecond);
  const text = engine
    ? words.engineStatus(engine.name, engine.adapter, summary, framesPerSecond)
    : words.engineLoading;
  return (
    <output aria-label={words.engineGroup} className="engine number">
      <span aria-hidden title={engine ? words.engineTitle(engine.adapter) : undefined}>
        {text}
      </span>
      <span className="spoken">{useSpoken(text)}</span>
    </output>
  );
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
