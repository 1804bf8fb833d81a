import { useCallback, useState } from 'react';
import { onFontSize } from '../../shell/onFontSize.ts';
import { chartUnit } from '../../../draw/sink/chartSize.ts';

/** How high an element is, in sixteenths of the browser's font size; 0 while there is none. And what to give it as its ref. */
export function useHeight(): [
  height: number,
  ref: (element: HTMLElement | null) => (() => void) | undefined,
] {
  const [height, setHeight] = useState(0);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const measure = () => setHeight(Math.ceil(element.offsetHeight / chartUnit()));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    const stop = onFontSize(measure);
    return () => {
      observer.disconnect();
      stop();
      setHeight(0);
    };
  }, []);
  return [height, ref];
}
