/** Where the dots of a strip lie, and which of them is meant. */
import type { StripScale } from './stripScale.ts';

/** A run's place in its strip, CSS pixels. */
export interface Dot {
  x: number;
  y: number;
}

export interface Stacking {
  scale: StripScale;
  /** From the line on which the dots stand to the top, CSS pixels. */
  height: number;
  radius: number;
}

/**
 * Columns as wide as a dot, counted from the line of success: right of it lie those that reached it, and no others.
 *
 * @returns a place for each run, in order
 */
export function stackDots(wrong: readonly number[], { scale, height, radius }: Stacking): Dot[] {
  const width = columnWidth(radius);
  const columns = columnsOf(wrong, scale, radius);
  const filled = new Map<number, number>();
  // One pitch for the whole strip: a column twice as high holds twice as many, also where dots overlap.
  const pitch = Math.min(width, (height - 2 * radius) / Math.max(1, highest(columns) - 1));
  return columns.map((column) => {
    const below = filled.get(column) ?? 0;
    filled.set(column, below + 1);
    return { x: scale.successAt + (column + 0.5) * width, y: height - radius - below * pitch };
  });
}

/** Radius of a dot that has room. */
export const largest = 4;
const radii = [largest, 3.5, 3, 2.5, 2, 1.6];
/** So much of a dot is seen at least where others lie over it. */
const seen = 0.6;

/** The largest at which each dot of all strips is seen well; where there are too many, the smallest. */
export const dotRadius = (
  strips: readonly (readonly number[])[],
  scale: StripScale,
  height: number,
): number => radii.find((radius) => stackHeight(strips, scale, radius) * seen <= height) ?? radii.at(-1)!;

/** How high the fullest column of all strips is where no dot lies over another, CSS pixels. */
export const stackHeight = (
  strips: readonly (readonly number[])[],
  scale: StripScale,
  radius: number,
): number =>
  columnWidth(radius) * Math.max(0, ...strips.map((wrong) => highest(columnsOf(wrong, scale, radius))));

const columnWidth = (radius: number): number => 2 * radius + 0.5;

const columnsOf = (wrong: readonly number[], { x, successAt }: StripScale, radius: number): number[] =>
  wrong.map((errors) => Math.floor((x(errors) - successAt) / columnWidth(radius)));

/** How many dots the fullest column has. */
function highest(columns: readonly number[]): number {
  const counts = new Map<number, number>();
  let most = 0;
  for (const column of columns) {
    const count = (counts.get(column) ?? 0) + 1;
    counts.set(column, count);
    most = Math.max(most, count);
  }
  return most;
}

/** Index of the dot under a finger or pointer; null where none is within reach. CSS pixels. */
export function nearestDot(dots: readonly Dot[], x: number, y: number, reach: number): number | null {
  let nearest: number | null = null;
  let least = reach ** 2;
  dots.forEach((dot, index) => {
    const distance = (dot.x - x) ** 2 + (dot.y - y) ** 2;
    if (distance > least) return;
    [nearest, least] = [index, distance];
  });
  return nearest;
}
