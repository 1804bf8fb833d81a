/** Dragging by mouse, touch and pen. */
import { drag, type D3DragEvent, type DragBehavior } from 'd3';
import type { HandleCallbacks, HandleDatum, Shown } from './handleState.ts';
import type { LabelMove } from './labelMove.ts';

/** What every gesture on the handles works with. */
export interface Gestures {
  callbacks: HandleCallbacks;
  current(): Shown;
  move: LabelMove;
  svg: SVGSVGElement;
}

type DragEvent = D3DragEvent<SVGGElement, HandleDatum, { x: number; y: number }>;

/** How far a press may stray and still be a tap, CSS pixels. */
const slack = 4;

/**
 * A press that strays becomes a move; one that does not selects the handle. It is bound to the handles alone:
 * d3.drag takes touches away from scrolling wherever it is bound.
 */
export function dragHandle({
  callbacks,
  current,
  move,
  svg,
}: Gestures): DragBehavior<SVGGElement, HandleDatum, { x: number; y: number }> {
  let press = { x: 0, y: 0, strayed: false };
  return drag<SVGGElement, HandleDatum, { x: number; y: number }>()
    .container(() => svg)
    .clickDistance(slack)
    .subject((_, { x, y }) => ({ x: current().scales.x(x), y: current().scales.y(y) }))
    .on('start', function (this: SVGGElement, event: DragEvent) {
      press = { x: event.x, y: event.y, strayed: false };
      this.focus({ preventScroll: true });
    })
    .on('drag', (event: DragEvent, label) => {
      if (!press.strayed) {
        if (Math.hypot(event.x - press.x, event.y - press.y) < slack) return;
        press.strayed = true;
        if (current().selected !== null) callbacks.onSelect(null);
        move.start(label);
      }
      const { scales } = current();
      move.to(scales.x.invert(event.x), scales.y.invert(event.y));
    })
    .on('end', (event: DragEvent, { index }) => {
      if (!press.strayed) callbacks.onSelect(current().selected === index ? null : index);
      else if (event.sourceEvent.type === 'touchcancel') move.cancel();
      else move.end();
    });
}
