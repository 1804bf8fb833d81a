import { bestGrid } from './bestGrid.ts';
import { inGrid } from './inGrid.ts';
import type { Box, Plots, Shape } from './shape.ts';

/** Name and accuracy in one line. */
export const bareHead = 22;

/** On a phone, docked or low: the plots have the room. */
export function bareRow({ count, aspect }: Shape, room: Box): Plots {
  const gap = 8;
  const { columns, width } = bestGrid({ count, aspect, room, gap, around: () => bareHead });
  const height = width / aspect;
  const rows = Math.ceil(count / columns);
  const pitch = { x: (room.width + gap) / columns, y: bareHead + height + gap };
  const left = room.left + (pitch.x - gap - width) / 2;
  const top = room.top + bareHead + (room.height - pitch.y * rows + gap) / 2;
  return {
    bare: true,
    names: pitch.x - gap,
    plots: inGrid(count, columns, { left, top, width, height }, pitch),
  };
}
