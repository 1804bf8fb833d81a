import { useLayoutEffect, useRef, type RefObject } from 'react';
import { rem } from '../../../draw/sink/chartSize.ts';
import type { Box } from './stageLayout.ts';

const timing: KeyframeAnimationOptions = { duration: 350, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' };

/** From where an element was to where it stands now: it is laid out at once, and seen on its way. */
export function useMorph(element: RefObject<HTMLElement | null>, box: Box): void {
  const before = useRef<Box | null>(null);
  const { left, top, width, height } = box;
  useLayoutEffect(() => {
    const from = before.current;
    before.current = { left, top, width, height };
    const moved = from && (from.left !== left || from.top !== top || from.width !== width);
    if (!moved || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const scale = from.width / width;
    const began = `translate(${rem(from.left)}, ${rem(from.top)}) scale(${scale})`;
    const animation = element.current!.animate(
      { transform: [began, placed({ left, top })], transformOrigin: ['0 0', '0 0'] },
      timing,
    );
    return () => animation.cancel();
  }, [element, left, top, width, height]);
}

/** As a transform: what moves so is no shift of the page's layout. */
export const placed = ({ left, top }: Pick<Box, 'left' | 'top'>): string =>
  `translate(${rem(left)}, ${rem(top)})`;
