import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { onSize } from '../../controls/onSize.ts';
import { onFontSize } from '../../shell/onFontSize.ts';
import { chartUnit } from '../../../draw/sink/chartUnit.ts';

/**
 * How high an element is, in sixteenths of the browser's font size, or was when it was last there. And what to give it
 * as its ref.
 *
 * @param expected until it is there for the first time: what stands around it need not move then
 */
export function useHeight(
  expected?: number,
): [height: number, ref: (element: HTMLElement | null) => (() => void) | undefined] {
  const [height, setHeight] = useState(expected ?? 0);
  const known = useRef(expected !== undefined);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const measure = () => setHeight(Math.ceil(element.offsetHeight / chartUnit()));
    // Laid out before it is painted, as in useSize. Asked for at once, the page would be laid out twice.
    const stop = [onSize(element, () => flushSync(measure)), onFontSize(measure)];
    if (!known.current) measure();
    known.current = true;
    return () => stop.forEach((end) => end());
  }, []);
  return [height, ref];
}
