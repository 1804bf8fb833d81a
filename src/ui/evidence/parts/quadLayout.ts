import type { Size } from '../../../draw/scales.ts';
import { bestGrid } from '../../stage/layout/bestGrid.ts';
import { smallPlot, tinyPlot, type Box } from '../../stage/layout/stageLayout.ts';

/** Name and accuracy above a plot: one under the other where plots are tiny, as a phone's are. */
const head = (width: number, phone: boolean): number => (phone ? 38 : width < smallPlot ? 28 : 44);
/** The count below it. */
const foot = (width: number): number => (width < tinyPlot ? 32 : width < smallPlot ? 22 : 52);

/** Places for four plots of one size in a room: all lengths as charts count, from the room's corner. */
export function quadLayout(room: Size, aspect: number): Box[] {
  const phone = room.width < 600;
  const gap = phone ? 12 : 32;
  const around = (width: number) => head(width, phone) + foot(width);
  const { columns, width } = bestGrid({ count: 4, aspect, room, gap, around, choices: [2, 4] });
  const height = width / aspect;
  const rows = Math.ceil(4 / columns);
  const pitch = height + around(width) + 8;
  const left = (room.width - columns * width - (columns - 1) * gap) / 2;
  const top = Math.max(0, (room.height - rows * pitch + 8) / 2);
  return Array.from({ length: 4 }, (_, i) => ({
    left: left + (i % columns) * (width + gap),
    top: top + head(width, phone) + Math.floor(i / columns) * pitch,
    width,
    height,
  }));
}
