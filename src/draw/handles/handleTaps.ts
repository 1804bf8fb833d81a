/** Clicks and taps on the plot's free area: one places the selected label, two label the dot there. */
import { pointer, select } from 'd3';
import { clampTo } from '../../data/dataset.ts';
import type { Gestures } from './handleDrag.ts';

/** Two taps are one gesture within this time and distance. */
const twice = { milliseconds: 350, pixels: 24 };

/** Counts the taps itself: browsers differ in whether a double tap is a `dblclick`. */
export function tapPlot({ callbacks, current, svg }: Gestures): { destroy(): void } {
  let last = { time: -Infinity, x: 0, y: 0 };
  select(svg).on('click.taps', (event: MouseEvent) => {
    if ((event.target as Element).closest('.handle')) return;
    const [left, top] = pointer(event, svg);
    const { scales, selected, labels } = current();
    const [x, y] = clampTo(scales.domain, scales.x.invert(left), scales.y.invert(top));
    const isSecond =
      event.timeStamp - last.time < twice.milliseconds &&
      Math.hypot(left - last.x, top - last.y) < twice.pixels;
    last = { time: event.timeStamp, x: left, y: top };
    if (selected !== null && labels[selected]) {
      last.time = -Infinity;
      callbacks.onPlace(selected, x, y);
      callbacks.onSelect(null);
    } else if (isSecond) {
      last.time = -Infinity;
      callbacks.onAdd(x, y);
    }
  });
  return { destroy: () => select(svg).on('click.taps', null) };
}
