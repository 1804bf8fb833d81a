import { lazy, Suspense, useEffect, useState } from 'react';

/** Not needed for the first frame, so it is fetched when the page has nothing better to do. */
const Sections = lazy(() => import('./evidence/Sections.tsx'));

/** Longest wait for idle time, milliseconds. */
const patience = 2000;

/** How typical is this run, and which part does the work? */
export function Evidence() {
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
  const room = <div className="evidence-room" />;
  return idle ? (
    <Suspense fallback={room}>
      <Sections />
    </Suspense>
  ) : (
    room
  );
}
