/** One move of one label at a time, by pointer or by key: a start, moves, then an end or a cancel. */
import type { HandleCallbacks, HandleDatum } from './handleState.ts';

export interface LabelMove {
  /** Whether this label, or any, is on the move. */
  active(index?: number): boolean;
  start(label: HandleDatum): void;
  /** To a place, or the nearest one that it may take. */
  to(x: number, y: number): void;
  /** By an offset from the latest place. */
  by(dx: number, dy: number): void;
  end(): void;
  /** Back to the origin. */
  cancel(): void;
}

/** @param clamp the nearest place that a label may take */
export function labelMove(
  { onMove }: Pick<HandleCallbacks, 'onMove'>,
  clamp: (x: number, y: number) => [number, number],
): LabelMove {
  let moving: { index: number; origin: [number, number]; place: [number, number] } | null = null;
  const to = (x: number, y: number) => {
    if (!moving) return;
    moving.place = clamp(x, y);
    onMove(moving.index, ...moving.place, 'move');
  };
  const finish = (phase: 'end' | 'cancel') => {
    if (!moving) return;
    const { index, origin, place } = moving;
    moving = null;
    onMove(index, ...(phase === 'end' ? place : origin), phase);
  };
  return {
    active: (index) => moving !== null && (index === undefined || moving.index === index),
    start({ index, x, y }) {
      moving = { index, origin: [x, y], place: [x, y] };
      onMove(index, x, y, 'start');
    },
    to,
    by: (dx, dy) => moving && to(moving.place[0] + dx, moving.place[1] + dy),
    end: () => finish('end'),
    cancel: () => finish('cancel'),
  };
}
