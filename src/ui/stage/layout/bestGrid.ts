import type { Size } from '../../../draw/scales.ts';

interface Wanted {
  count: number;
  /** Width over height of each. */
  aspect: number;
  room: Size;
  gap: number;
  /** Height of what stands above and below one of that width, in so wide a cell. */
  around: (width: number, cell: number) => number;
  /** How many columns there may be; any number where nothing is said. */
  choices?: readonly number[];
}

interface Grid {
  columns: number;
  width: number;
}

/** In how many columns plots of one size are largest, and how wide they are then. */
export function bestGrid({ count, aspect, room, gap, around, choices = upTo(count) }: Wanted): Grid {
  const grids = choices.map((columns): Grid => {
    const rows = Math.ceil(count / columns);
    const widest = (room.width - gap * (columns - 1)) / columns;
    const cell = widest + gap;
    const within = (stands: number) => Math.min(widest, (room.height / rows - stands - 8) * aspect);
    const width = within(around(widest, cell));
    // Where it comes out small, more may have to stand around it.
    return { columns, width: Math.max(0, within(Math.max(around(widest, cell), around(width, cell)))) };
  });
  // As large with fewer rows: one line is compared at one glance. A plot alone in the last row looks like an afterthought.
  const worth = ({ columns, width }: Grid) => (columns > 1 && count % columns === 1 ? 0.8 : 1) * width;
  return grids.reduce((best, grid) => (worth(grid) >= worth(best) ? grid : best));
}

/** From one column to all in one row, but for those that would leave a row as it is and the last one shorter. */
const upTo = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => i + 1).filter(
    (columns) => columns === Math.ceil(count / Math.ceil(count / columns)),
  );
