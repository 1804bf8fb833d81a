import { useCallback, useState } from 'react';
import { onFontSize } from '../../shell/onFontSize.ts';
import { chartUnit } from '../../../draw/sink/chartSize.ts';

/**
 * How high an element is, in sixteenths of the browser's font size, or was when it was last there. And what to give it
 * as its ref.
 *
 * @param expected until it is there for the first time: what stands around it need not move then
 */
export function useHeight(
  expected = 0,
): [height: number, ref: (element: HTMLElement | null) => (() => void) | undefined] {
  const [height, setHeight] = useState(expected);
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
    };
  }, []);
  return [height, ref];
}
