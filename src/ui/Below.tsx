import { lazy, Suspense, useEffect, useState } from 'react';
import { usePage } from './context.ts';

/** Not needed for the first trained frame, so it is fetched after it, when the page has nothing better to do. */
const Sections = lazy(() => import('./Sections.tsx'));

/** Longest wait for idle time, milliseconds. */
const patience = 2000;

/** The story, the map of a label, how typical this run is, and which part does the work. */
export function Below() {
  const [idle, setIdle] = useState(false);
  const begun = usePage(
    ({ summary, failed }) =>
      failed !== null || (summary !== null && (summary.step > 0 || summary.status !== 'running')),
  );
  useEffect(() => {
    if (!begun) return;
    const begin = () => setIdle(true);
    // Safari has no idle callbacks.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(begin, patience);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(begin, { timeout: patience });
    return () => cancelIdleCallback(request);
  }, [begun]);
  const room = <div className="below-room" />;
  return idle ? (
    <Suspense fallback={room}>
      <Sections />
    </Suspense>
  ) : (
    room
  );
}
