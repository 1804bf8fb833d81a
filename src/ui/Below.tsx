import { lazy, Suspense, useEffect, useState } from 'react';

/** Not needed for the first frame, so it is fetched when the page has nothing better to do. */
const Sections = lazy(() => import('./Sections.tsx'));

/** Longest wait for idle time, milliseconds. */
const patience = 2000;

/** The story, the map of a label, how typical this run is, and which part does the work. */
export function Below() {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    const begin = () => setIdle(true);
    // Safari has no idle callbacks.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(begin, patience);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(begin, { timeout: patience });
    return () => cancelIdleCallback(request);
  }, []);
  const room = <div className="below-room" />;
  return idle ? (
    <Suspense fallback={room}>
      <Sections />
    </Suspense>
  ) : (
    room
  );
}
