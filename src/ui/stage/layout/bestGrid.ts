import type { Size } from '../../../draw/scales.ts';

interface Wanted {
  count: number;
  /** Width over height of each. */
  aspect: number;
  room: Size;
  gap: number;
  /** Height of what stands above and below one of that width. */
  around: (width: number) => number;
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
    const highest = room.height / rows - around(widest) - 8;
    return { columns, width: Math.max(0, Math.min(widest, highest * aspect)) };
  });
  // As large with fewer rows: one line is compared at one glance.
  return grids.reduce((best, grid) => (grid.width >= best.width ? grid : best));
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
