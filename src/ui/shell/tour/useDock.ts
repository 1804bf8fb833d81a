import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTour } from '../context.ts';
import { useShort } from '../useShort.ts';
import { useWide } from '../useWide.ts';
import type { Dock } from '../../stage/layout/shape.ts';
import { rememberPlaces } from '../../stage/layout/useHandOver.ts';

/** CSS pixels of scrolling at which the stage makes room for the text, and at which it takes it back. */
const leaves = 72;
const returns = 32;

/** CSS pixels of the first screen below the window. */
const hidden = ({ scrollHeight, clientHeight }: HTMLElement): number => scrollHeight - clientHeight;

/** The same, and lets the stage be scrolled so far before it stays (TourView.module.css). */
function measured(stage: HTMLElement, docked: boolean): number {
  const over = docked ? 0 : hidden(stage);
  stage.style.setProperty('--over', `${over}px`);
  return over;
}

/** Scrolls as far as the stage makes room for the text, at least. */
export function leaveHero(stage: HTMLElement): void {
  scrollTo(scrollX, Math.max(scrollY, leaves + hidden(stage) + 1));
}

/**
 * Where the stage stands to the text.
 *
 * @param stage its place: where the first screen is higher than the window, all of it is seen before the text comes
 * @param narrowed something else stands beside the page
 */
export function useDock(stage: RefObject<HTMLElement | null>, narrowed: boolean): Dock {
  const tour = useTour();
  const [docked, setDocked] = useState(false);
  const wide = useWide() && !narrowed;
  const short = useShort();
  const over = useRef(0);
  useEffect(() => {
    let before = false;
    const follow = () => {
      over.current = measured(stage.current!, before);
      const now = scrollY > (before ? returns : leaves + over.current);
      if (now === before) return;
      before = now;
      rememberPlaces();
      setDocked(now);
    };
    follow();
    addEventListener('scroll', follow, { passive: true });
    return () => removeEventListener('scroll', follow);
  }, [stage]);
  // Each time anew: in another language the stage is another element.
  useEffect(() => {
    const place = stage.current!;
    const resize = () => {
      const end = over.current;
      over.current = measured(place, docked);
      // As in a page that gets shorter: who stood at its end stands there still, and has not scrolled on to the text.
      if (!docked && scrollY <= leaves + end && scrollY > leaves + over.current)
        scrollTo(scrollX, over.current);
    };
    const observer = new ResizeObserver(resize);
    for (const element of [place, ...place.children]) observer.observe(element);
    return () => observer.disconnect();
  });
  // The stage makes room before the story begins and takes it back after its end, each in a turn of its own: both are
  // too long for one, and the first screen's title is that of the run that stands there.
  const docks = docked && !short;
  const [told, setTold] = useState(false);
  useEffect(() => {
    if (!docks) tour.dock(false);
    const turn = setTimeout(() => {
      rememberPlaces();
      if (docks) tour.dock(true);
      setTold(docks);
    });
    return () => clearTimeout(turn);
  }, [tour, docks]);
  if (!docks && !told) return 'hero';
  return wide ? 'beside' : 'above';
}
