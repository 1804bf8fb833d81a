import { useEffect, useState, type RefObject } from 'react';
import { chartUnit } from '../../draw/sink/chartUnit.ts';

/**
 * Tells the embedding page how high the frame would have to be, in CSS pixels, and tells it anew whenever that changes.
 * It does not depend on how high the frame is: who follows it comes to rest. Any page may know it, so it goes to any.
 *
 * @param stage what takes the height that its parent's other children leave
 * @param wanted its height, in sixteenths of the font size; null: not known yet
 */
export function usePostedHeight(stage: RefObject<HTMLElement | null>, wanted: number | null): void {
  const [around, setAround] = useState<number | null>(null);
  useEffect(() => {
    const page = stage.current!.parentElement!;
    const measure = () => setAround(page.offsetHeight - stage.current!.offsetHeight);
    const observer = new ResizeObserver(measure);
    for (const part of page.children) observer.observe(part);
    measure();
    return () => observer.disconnect();
  }, [stage]);
  const height = wanted === null || around === null ? null : Math.ceil(around + wanted * chartUnit());
  useEffect(() => {
    if (height !== null && parent !== window) parent.postMessage({ type: 'two-moons:height', height }, '*');
  }, [height]);
}
