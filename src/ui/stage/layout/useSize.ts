import { flushSync } from 'react-dom';
import { useLayoutEffect, useState, type RefObject } from 'react';
import { onFontSize } from '../../shell/onFontSize.ts';
import { chartUnit } from '../../../draw/sink/chartUnit.ts';
import type { Size } from '../../../draw/scales.ts';

/** How large an element is, in sixteenths of the browser's font size; null before the first layout. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => {
      const unit = chartUnit();
      const [width, height] = [current.clientWidth / unit, current.clientHeight / unit];
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    // Laid out before it is painted: no frame shows the old places in the new room.
    const observer = new ResizeObserver(() => flushSync(measure));
    observer.observe(current);
    measure();
    const stop = onFontSize(measure);
    return () => {
      observer.disconnect();
      stop();
    };
  }, [element]);
  return size;
}
