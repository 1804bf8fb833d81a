import { useLayoutEffect, useRef, type RefObject } from 'react';
import { rem } from '../../../draw/sink/chartUnit.ts';
import type { Box } from './shape.ts';

export const timing: KeyframeAnimationOptions = { duration: 350, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' };

/** Where the way from one box to another begins, as a transform of the second; null where there is no way to see. */
export function wayFrom(from: Box, to: Box): string | null {
  const moved = from.left !== to.left || from.top !== to.top || from.width !== to.width;
  // What has no width is not seen: nothing comes from there, and nothing goes there.
  if (!moved || from.width === 0 || to.width === 0) return null;
  return `${placed(from)} scale(${from.width / to.width})`;
}

/**
 * From where an element was to where it stands now: it is laid out at once, and seen on its way. Letters in it
 * (`data-letters`) come when it is nearly there: on the way they would be of another size, and over others.
 */
export function useMorph(element: RefObject<HTMLElement | null>, box: Box): void {
  const before = useRef<Box | null>(null);
  const { left, top, width, height } = box;
  useLayoutEffect(() => {
    const from = before.current;
    const to = (before.current = { left, top, width, height });
    const began = from && wayFrom(from, to);
    if (began === null || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const animations = [
      element.current!.animate({ transform: [began, placed(to)], transformOrigin: ['0 0', '0 0'] }, timing),
      ...Array.from(element.current!.querySelectorAll('[data-letters]'), (letters) =>
        letters.animate({ opacity: [0, 0, 1] }, timing),
      ),
    ];
    return () => animations.forEach((animation) => animation.cancel());
  }, [element, left, top, width, height]);
}

/** As a transform: what moves so is no shift of the page's layout. */
export const placed = ({ left, top }: Pick<Box, 'left' | 'top'>): string =>
  `translate(${rem(left)}, ${rem(top)})`;
