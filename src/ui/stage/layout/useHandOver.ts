import { useLayoutEffect, type RefObject } from 'react';
import { onSize } from '../../controls/onSize.ts';
import { timing } from './useMorph.ts';

/** Where pictures were that leave the page in this very turn, by what they show. */
const leaving = new Map<string, DOMRect>();

/** The pictures that may leave, and where they were seen last. */
const present = new Map<HTMLElement, DOMRect | null>();

/**
 * Asks where all pictures are, before a change that may take some of them away: in its midst the question would lay
 * the page out twice.
 */
export function rememberPlaces(): void {
  for (const picture of present.keys()) present.set(picture, picture.getBoundingClientRect());
  setTimeout(() => {
    for (const picture of present.keys()) present.set(picture, null);
  }, 50);
}

/**
 * From a picture that goes to the one that comes in its place: they are seen as one that moves.
 *
 * @param shown what the picture shows; null: it takes no one's place
 */
export function useHandOver(element: RefObject<HTMLElement | null>, shown: string | null): void {
  useLayoutEffect(() => {
    const here = element.current;
    if (shown === null || !here) return;
    present.set(here, null);
    const from = leaving.get(shown);
    const moves = from && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    // Once the page is laid out, and before it is painted.
    const stop = moves
      ? onSize(here, () => {
          stop();
          comeFrom(here, from);
        })
      : () => {};
    return () => {
      stop();
      leaving.set(shown, present.get(here) ?? here.getBoundingClientRect());
      present.delete(here);
      queueMicrotask(() => leaving.delete(shown));
    };
  }, [element, shown]);
}

function comeFrom(here: HTMLElement, from: DOMRect): void {
  const to = here.getBoundingClientRect();
  if (from.width === 0 || to.width === 0) return;
  const way = `translate(${from.left - to.left}px, ${from.top - to.top}px) scale(${from.width / to.width})`;
  here.animate(
    { transform: [way, 'none'], transformOrigin: ['0 0', '0 0'] },
    { ...timing, composite: 'add' },
  );
}
