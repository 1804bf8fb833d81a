import { useLayoutEffect, useState } from 'react';

/** How far down the reader was, and how high the page, CSS pixels. */
interface Place {
  href: string;
  top: number;
  height: number;
}

/** In this tab's own memory. */
const key = 'place';

/** Where the page was left that is come back to, by a reload or the way back; until it is taken. */
let left = readPlace();

function readPlace(): Place | null {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (visit?.type !== 'reload' && visit?.type !== 'back_forward') return null;
  try {
    const place = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Place | null;
    return place?.href === location.href ? place : null;
  } catch {
    return null;
  }
}

/** Where the reader is now; the browser itself comes back to the first screen. */
function keepPlace(): void {
  const { scrollHeight: height } = document.documentElement;
  const place: Place = { href: location.href, top: scrollY, height };
  try {
    if (scrollY > innerHeight) sessionStorage.setItem(key, JSON.stringify(place));
    else sessionStorage.removeItem(key);
  } catch {
    // Kept from remembering: the page begins at its top.
  }
}

/**
 * Puts the reader where they were before a reload. The browser would, but gives up before what is read has come: until
 * then the text is as high as the page was (TourView.module.css), beside a stage that stays in sight.
 *
 * @param state of what is read
 */
export function useLeftPlace(state: 'coming' | 'missed' | 'whole'): void {
  const [place] = useState(left);
  useLayoutEffect(() => {
    left = null;
    if (!place || state !== 'coming') return;
    const { style } = document.documentElement;
    style.setProperty('--left', `${place.height}px`);
    scrollTo({ top: place.top, behavior: 'instant' });
    return () => void style.removeProperty('--left');
  }, [place, state]);
  useLayoutEffect(() => {
    if (state !== 'whole') return;
    // Told also where the page is never heard of again, as on a phone.
    document.addEventListener('visibilitychange', keepPlace);
    return () => document.removeEventListener('visibilitychange', keepPlace);
  }, [state]);
}
