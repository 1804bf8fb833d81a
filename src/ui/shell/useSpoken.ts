import { useEffect, useRef, useState } from 'react';

/** A live region speaks at most this often. */
const speakEvery = 5000;

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
