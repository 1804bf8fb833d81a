import type { Size } from '../../../draw/scales.ts';
import { bestGrid } from '../../stage/layout/bestGrid.ts';
import { inGrid } from '../../stage/layout/inGrid.ts';
import { bareHead } from '../../stage/layout/bareRow.ts';
import { smallPlot, tinyPlot } from '../../stage/layout/plotSizes.ts';
import type { Box } from '../../stage/layout/shape.ts';

/** Where four plots stand. */
export interface Quad {
  boxes: Box[];
  /** How wide a plot's name and count may be; null: as the plot. */
  names: number | null;
  /** Where plots are small: name and accuracy in one line over a plot's middle, and the count in one below it. */
  bare: boolean;
}

/** The count below a plot. */
const foot = (width: number): number => (width < smallPlot ? 22 : 52);

/** Places for four plots of one size in a room: all lengths as charts count, from the room's corner. */
export function quadLayout(room: Size, aspect: number): Quad {
  if (room.width < 600) return quad(room, aspect, true);
  const roomy = quad(room, aspect, false);
  return roomy.boxes[0]!.width < tinyPlot ? quad(room, aspect, true) : roomy;
}

function quad(room: Size, aspect: number, bare: boolean): Quad {
  const gap = bare ? 12 : 32;
  const head = (width: number) => (bare ? bareHead : width < smallPlot ? 28 : 44);
  const around = (width: number) => head(width) + foot(width);
  const choices = bare ? [2] : [2, 4];
  const { columns, width } = bestGrid({ count: 4, aspect, room, gap, around, choices });
  const height = width / aspect;
  const rows = Math.ceil(4 / columns);
  const names = bare ? (Math.min(room.width, 480) + gap) / columns - gap : null;
  const pitch = { x: (names ?? width) + gap, y: height + around(width) + 8 };
  const left = (room.width - (columns - 1) * pitch.x - width) / 2;
  const top = Math.max(0, (room.height - rows * pitch.y + 8) / 2);
  const first = { left, top: top + head(width), width, height };
  return { boxes: inGrid(4, columns, first, pitch), names, bare };
}
