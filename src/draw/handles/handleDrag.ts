/** Dragging by mouse, touch and pen. */
import { drag, dragEnable, select, type D3DragEvent, type DragBehavior } from 'd3';
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

/** After these a mouse's release may never be told. */
const losses = ['blur', 'contextmenu'] as const;

/** Has d3 end the mouse's gesture: the star stays where it was last seen. */
const letGo = (): void => void dispatchEvent(new MouseEvent('mouseup', { view: window }));

export interface HandleDrag {
  /** To be bound to the handles alone: it takes touches away from scrolling wherever it is bound. */
  behavior: DragBehavior<SVGGElement, HandleDatum, { x: number; y: number }>;
  /** What still comes of a press concerns nobody: its handle goes. */
  stop(): void;
}

/** A press that strays becomes a move; one that does not selects the handle. */
export function dragHandle({ callbacks, current, move, svg }: Gestures): HandleDrag {
  let press: { pointer: number | 'mouse'; x: number; y: number; strayed: boolean } | null = null;
  const release = () => {
    press = null;
    for (const loss of losses) removeEventListener(loss, letGo);
  };
  const stop = () => {
    if (!press) return;
    // d3 follows a mouse all over the window, and keeps it from selecting text.
    select(window).on('mousemove.drag mouseup.drag', null);
    dragEnable(window);
    release();
  };
  const behavior = drag<SVGGElement, HandleDatum, { x: number; y: number }>()
    .container(() => svg)
    .clickDistance(slack)
    .subject((_, { x, y }) => ({ x: current().scales.x(x), y: current().scales.y(y) }))
    .on('start', function (this: SVGGElement, event: DragEvent) {
      // Another finger, or a mouse beside a finger: one star moves at a time.
      if (press) return;
      press = { pointer: event.identifier, x: event.x, y: event.y, strayed: false };
      for (const loss of losses) addEventListener(loss, letGo);
      this.focus({ preventScroll: true });
    })
    .on('drag', (event: DragEvent, label) => {
      if (press?.pointer !== event.identifier) return;
      // The mouse was let go where nobody could see it.
      if (event.sourceEvent.type === 'mousemove' && event.sourceEvent.buttons === 0) return letGo();
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
      if (press?.pointer !== event.identifier) return;
      const { strayed } = press;
      release();
      if (!strayed) callbacks.onSelect(current().selected === index ? null : index);
      else if (event.sourceEvent.type === 'touchcancel') move.cancel();
      else move.end();
    });
  return { behavior, stop };
}
