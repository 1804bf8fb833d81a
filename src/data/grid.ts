/** The grid on which a network's probabilities are evaluated for the picture. */
import type { Domain } from './dataset.ts';

/** Nodes span a domain, its edges included; row-major from the lowest y. */
export const grid = { columns: 100, rows: 72 } as const;

/** A coarser one for the small fields of hidden units. */
export const coarseGrid = { columns: 34, rows: 25 } as const;

/** A grid's nodes in the picture's coordinates, [rows · columns][2]. */
export function gridPoints(
  domain: Domain,
  { columns, rows }: { columns: number; rows: number } = grid,
): Float32Array {
  const points = new Float32Array(2 * rows * columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = 2 * (row * columns + column);
      points[at] = along(domain.x, column / (columns - 1));
      points[at + 1] = along(domain.y, row / (rows - 1));
    }
  return points;
}

const along = ([from, to]: readonly [number, number], fraction: number): number =>
  from + (to - from) * fraction;
