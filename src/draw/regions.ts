/** The decision regions: a wash of colors, one cell of the grid after another, smoothed. */
import { grid } from '../data/grid.ts';
import type { Palette } from './palette.ts';
import type { Size } from './scales.ts';
import { washLevels, washTable } from './wash.ts';

let atGridSize: { context: OffscreenCanvasRenderingContext2D; image: ImageData } | null = null;

/**
 * Paints the wash over the whole of `size`, at any size.
 *
 * @param probabilities of class 1, at the grid's nodes
 */
export function drawRegions(
  context: CanvasRenderingContext2D,
  probabilities: Float32Array,
  palette: Palette,
  size: Size,
): void {
  const small = (atGridSize ??= smallCanvas());
  const colors = washTable(palette);
  const pixels = new Uint32Array(small.image.data.buffer);
  for (let row = 0; row < grid.rows; row++) {
    // The grid's rows go up, an image's go down.
    const target = (grid.rows - 1 - row) * grid.columns;
    for (let column = 0; column < grid.columns; column++)
      pixels[target + column] = colors[Math.round(probabilities[row * grid.columns + column] * washLevels)];
  }
  small.context.putImageData(small.image, 0, 0);
  // The outer nodes lie on the picture's edges: half a pixel of the small image is outside on each side.
  const { columns, rows } = grid;
  context.drawImage(small.context.canvas, 0.5, 0.5, columns - 1, rows - 1, 0, 0, size.width, size.height);
}

function smallCanvas() {
  const context = new OffscreenCanvas(grid.columns, grid.rows).getContext('2d')!;
  return { context, image: context.createImageData(grid.columns, grid.rows) };
}
