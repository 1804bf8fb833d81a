import { useRef, useState, type PointerEvent } from 'react';

/** How far a finger strays along before it slides, CSS pixels. */
const slack = 6;

/**
 * What a slider shows on the way, and when its value counts. A finger that goes up or down scrolls the page: what it
 * touched counts once it moves along, or leaves.
 *
 * @param onEnd the value that was let go, by pointer or by key
 * @param onWay values until then
 */
export function useSlide(onEnd: (value: number) => void, onWay?: (value: number) => void) {
  const [moving, setMoving] = useState<number | null>(null);
  /** Where a finger came down that may yet scroll. */
  const touched = useRef<number | null>(null);
  const handlers = {
    onPointerDown(event: PointerEvent) {
      // A mouse's other buttons slide nothing.
      if (event.button !== 0) event.preventDefault();
      touched.current = event.pointerType === 'touch' ? event.clientX : null;
    },
    onPointerMove({ clientX }: PointerEvent) {
      if (touched.current !== null && Math.abs(clientX - touched.current) > slack) touched.current = null;
    },
    onValueChange([next]: number[]) {
      setMoving(next!);
      if (touched.current === null) onWay?.(next!);
    },
    onValueCommit([next]: number[]) {
      setMoving(null);
      onEnd(next!);
    },
    /** After a release without a change, and after a swipe, nothing is committed. */
    onLostPointerCapture() {
      touched.current = null;
      setMoving(null);
    },
  };
  return { moving, handlers };
}
