/** Methods compared: plots of one size, in one row or in several. */
import { bareRow } from './bareRow.ts';
import { bestGrid } from './bestGrid.ts';
import { inGrid } from './inGrid.ts';
import { factHeight, headHeight } from './plotSizes.ts';
import type { Box, Plots, Shape } from './shape.ts';
import { phone, tablet, textColumn } from './widths.ts';

/** In a narrower panel no such line is shown. As panel/Wiring.module.css has it. */
const leastWiring = 208;

/** @param most height of the lines that say how the stars enter a method, where there is room for them */
export function row(shape: Shape, room: Box, most: number): Plots {
  const { count, aspect, dock } = shape;
  if (dock === 'above' && room.width < phone && count > 1) return bareRow(shape, room);
  const gap = room.width < phone ? 8 : room.width < tablet - textColumn ? 16 : 32;
  const gridWith = (lines: number) => {
    const around = (width: number, cell: number) =>
      headHeight(width, cell - gap) + lines + factHeight(dock, width);
    return { wiring: lines, ...bestGrid({ count, aspect, room, gap, around }) };
  };
  const wired = gridWith(most);
  const { columns, width, wiring } = wired.width < leastWiring ? gridWith(0) : wired;
  const height = width / aspect;
  const rows = Math.ceil(count / columns);
  const across = spread(room.width, width, columns, gap);
  const names = columns > 1 ? across - gap : room.width;
  const head = headHeight(width, names);
  const pitch = { x: across, y: head + wiring + height + factHeight(dock, width) + 8 };
  const left = room.left + (room.width - width - pitch.x * (columns - 1)) / 2;
  const free = room.height - pitch.y * rows + 8;
  const top = room.top + head + wiring + (dock === 'hero' ? Math.min(16, free / 2) : free / 2);
  return {
    names,
    wiring,
    plots: inGrid(count, columns, { left, top, width, height }, pitch),
  };
}

/** From column to column: never so far apart that they are no row any more. */
const spread = (room: number, width: number, columns: number, gap: number): number =>
  columns < 2 ? 0 : width + Math.max(gap, Math.min(64, (room - columns * width) / (columns - 1)));
