import type { Size } from '../../draw/scales.ts';
import { onSize } from './onSize.ts';

/**
 * Draws a chart at its size, and again whenever that or what it shows is another. Returns how to stop.
 *
 * @param onChange is handed what draws again; returns how to stop
 */
export function keepDrawn(
  chart: Element,
  draw: (size: Size) => void,
  onChange: (redraw: () => void) => () => void,
): () => void {
  let size: Size | null = null;
  const redraw = () => {
    if (size && size.width > 0) draw(size);
  };
  const stop = [
    onSize(chart, (now) => {
      size = now;
      redraw();
    }),
    onChange(redraw),
  ];
  return () => stop.forEach((end) => end());
}
