import type { Size } from '../../../draw/scales.ts';
import { bestGrid } from '../../stage/layout/bestGrid.ts';
import { smallPlot, type Box } from '../../stage/layout/stageLayout.ts';

/** Name and accuracy above a plot, and the count below it. */
const head = (width: number): number => (width < smallPlot ? 32 : 48);
const foot = (width: number): number => (width < smallPlot ? 40 : 52);

const around = (width: number): number => head(width) + foot(width);

/** Places for four plots of one size in a room: all lengths as charts count, from the room's corner. */
export function quadLayout(room: Size, aspect: number): Box[] {
  const gap = room.width < 600 ? 12 : 32;
  const { columns, width } = bestGrid({ count: 4, aspect, room, gap, around });
  const height = width / aspect;
  const rows = Math.ceil(4 / columns);
  const pitch = height + around(width) + 8;
  const left = (room.width - columns * width - (columns - 1) * gap) / 2;
  const top = Math.max(0, (room.height - rows * pitch + 8) / 2);
  return Array.from({ length: 4 }, (_, i) => ({
    left: left + (i % columns) * (width + gap),
    top: top + head(width) + Math.floor(i / columns) * pitch,
    width,
    height,
  }));
}
