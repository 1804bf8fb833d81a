import { useEffect, useState } from 'react';
import { usePage } from '../context.ts';
import { useFetched, type Fetched } from './useFetched.ts';

/** Longest wait for idle time, milliseconds. */
const patience = 2000;

/**
 * A part of the page that is not needed for the first trained frame: fetched after it, when the page has nothing
 * better to do, or at once where a person asks for it.
 *
 * @param load the same function at each render
 */
export function useLate<T extends object>(load: () => Promise<T>, asked: boolean = false): Fetched<T> {
  const [idle, setIdle] = useState(false);
  const begun = usePage(
    ({ summary, failed }) =>
      failed !== null || (summary !== null && (summary.step > 0 || summary.status !== 'running')),
  );
  useEffect(() => (begun ? whenIdle(() => setIdle(true)) : undefined), [begun]);
  return useFetched(load, asked ? 'asked' : idle ? 'idle' : null);
}

function whenIdle(act: () => void): () => void {
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, patience);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(act, { timeout: patience });
  return () => cancelIdleCallback(request);
}
