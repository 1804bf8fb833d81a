import { useEffect, useState } from 'react';
import { usePage } from './context.ts';
import { fetchLate } from './fetchLate.ts';

/** Longest wait for idle time, milliseconds. */
const patience = 2000;

/**
 * A part of the page that is not needed for the first trained frame: fetched after it, when the page has nothing
 * better to do, or at once where a person asks for it. Null until it has come.
 *
 * @param load the same function at each render
 */
export function useLate<T extends object>(
  load: () => Promise<T>,
  asked: boolean = false,
): T | 'unreachable' | null {
  const [part, setPart] = useState<T | 'unreachable' | null>(null);
  const begun = usePage(
    ({ summary, failed }) =>
      failed !== null || (summary !== null && (summary.step > 0 || summary.status !== 'running')),
  );
  const come = part !== null && part !== 'unreachable';
  useEffect(() => {
    if (come) return;
    let stop = () => {};
    const fetch = () => (stop = fetchLate(load, setPart, () => setPart('unreachable')));
    const cancel = asked ? atOnce(fetch) : begun ? whenIdle(fetch) : stop;
    return () => {
      cancel();
      stop();
    };
  }, [load, begun, asked, come]);
  return part;
}

function atOnce(act: () => void): () => void {
  act();
  return () => {};
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
