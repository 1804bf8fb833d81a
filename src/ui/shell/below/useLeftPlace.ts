import { useLayoutEffect, useState } from 'react';

/** How far down the reader was, and how high the page, CSS pixels. */
interface Place {
  top: number;
  height: number;
}

/** In this tab's own memory. */
const key = () => `place ${location.search}`;

// Told also where the page is never heard of again, as on a phone.
document.addEventListener('visibilitychange', () => {
  const place: Place = { top: scrollY, height: document.documentElement.scrollHeight };
  try {
    sessionStorage.setItem(key(), JSON.stringify(place));
  } catch {
    // Kept from remembering: the page begins at its top.
  }
});

/** Where the page was left that is come back to, by a reload or the way back; null: it begins. */
function leftPlace(): Place | null {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'reload' && visit?.type !== 'back_forward') return null;
  try {
    return JSON.parse(sessionStorage.getItem(key()) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * Puts the reader where they were before a reload. The browser would, but gives up before what is read has come: until
 * then the text is as high as the page was (TourView.module.css), beside a stage that stays in sight.
 *
 * @param coming what is read
 */
export function useLeftPlace(coming: boolean): void {
  const [left] = useState(leftPlace);
  useLayoutEffect(() => {
    if (!left || !coming) return;
    const { style } = document.documentElement;
    style.setProperty('--left', `${left.height}px`);
    return () => void style.removeProperty('--left');
  }, [left, coming]);
  useLayoutEffect(() => {
    if (left) scrollTo({ top: left.top, behavior: 'instant' });
  }, [left]);
}
