/** The decision regions: a wash of colors, one pixel a node of the grid. */
import { grid } from '../../data/grid.ts';
import type { Palette } from '../palette.ts';
import { washLevels, washTable } from './wash.ts';

/**
 * Paints the wash on a canvas of the grid's own size. The style sheet stretches it over the plot, whatever its
 * size, and the browser smooths it: nothing here grows with the screen's pixels.
 *
 * @param probabilities of class 1, at the grid's nodes
 */
export function drawRegions(
  context: CanvasRenderingContext2D,
  probabilities: Float32Array,
  palette: Palette,
): void {
  const colors = washTable(palette);
  const image = context.createImageData(grid.columns, grid.rows);
  const pixels = new Uint32Array(image.data.buffer);
  probabilities.forEach((probability, node) => {
    // The grid's rows go up, an image's go down.
    const row = grid.rows - 1 - Math.floor(node / grid.columns);
    pixels[row * grid.columns + (node % grid.columns)] = colors[Math.round(probability * washLevels)]!;
  });
  context.putImageData(image, 0, 0);
}
