/** How many of some places lie in a box, at once: a summed-area table (Crow, "Summed-area tables", 1984). */
import type { Size } from '../../scales.ts';
import type { Box } from '../../sink/field.ts';

export type Place = readonly [x: number, y: number];

/** How many lie in the cells that a box touches. */
export type Crowd = (box: Box) => number;

/** Pixels. */
const cell = 4;

export function crowdOf(places: Iterable<Place>, { width, height }: Size): Crowd {
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const stride = columns + 1;
  // sums[row][column] counts what lies above and to the left.
  const sums = new Uint32Array(stride * (rows + 1));
  for (const [x, y] of places)
    if (x >= 0 && y >= 0 && x < width && y < height)
      sums[(Math.floor(y / cell) + 1) * stride + Math.floor(x / cell) + 1]!++;
  for (let row = 1; row <= rows; row++)
    for (let column = 1, line = 0; column <= columns; column++) {
      const at = row * stride + column;
      line += sums[at]!;
      sums[at] = line + sums[at - stride]!;
    }
  return (box) => {
    const left = between(Math.floor(box.x / cell), columns);
    const right = between(Math.ceil((box.x + box.width) / cell), columns);
    const top = between(Math.floor(box.y / cell), rows) * stride;
    const bottom = between(Math.ceil((box.y + box.height) / cell), rows) * stride;
    return sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!;
  };
}

const between = (value: number, most: number): number => Math.max(0, Math.min(most, value));
