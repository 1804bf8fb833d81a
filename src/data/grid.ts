/** The grid on which a network's probabilities are evaluated for the picture. */
import { domain } from './twoMoon.ts';

/** Nodes span the domain, its edges included; row-major from the lowest y. */
export const grid = { columns: 100, rows: 72 } as const;

/** The nodes in the picture's coordinates, [rows · columns][2]. */
export function gridPoints(): Float32Array {
  const points = new Float32Array(2 * grid.rows * grid.columns);
  for (let row = 0; row < grid.rows; row++)
    for (let column = 0; column < grid.columns; column++) {
      const at = 2 * (row * grid.columns + column);
      points[at] = along(domain.x, column / (grid.columns - 1));
      points[at + 1] = along(domain.y, row / (grid.rows - 1));
    }
  return points;
}

const along = ([from, to]: readonly [number, number], fraction: number): number =>
  from + (to - from) * fraction;
