/** A signed field over the grid as bands of color: toward class A, toward class B, stronger where darker. */
import { contours } from 'd3';
import { grid } from '../../data/grid.ts';
import type { Palette } from '../palette.ts';
import type { Scales } from '../scales.ts';

/** Where bands begin, as shares of the strongest value. */
export const bandStarts = [0.04, 0.2, 0.4, 0.6, 0.8] as const;
const bandAlpha = 0.13;

const outline = contours().size([grid.columns, grid.rows]);

/** Adds a ring to the path. d3-contour puts node (i, j) at (i + ½, j + ½), rows going up. */
function traceRing(context: CanvasRenderingContext2D, ring: number[][], { size }: Scales): void {
  for (const [i, [column, row]] of ring.entries()) {
    const x = ((column! - 0.5) / (grid.columns - 1)) * size.width;
    const y = size.height - ((row! - 0.5) / (grid.rows - 1)) * size.height;
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.closePath();
}

/**
 * @param field positive toward class 1, B, at the grid's nodes
 * @param strongest the value at which color is full
 */
export function drawBands(
  context: CanvasRenderingContext2D,
  field: Float32Array,
  strongest: number,
  scales: Scales,
  palette: Palette,
): void {
  if (strongest === 0) return;
  context.globalAlpha = bandAlpha;
  for (const sign of [-1, 1]) {
    context.fillStyle = sign < 0 ? palette.a : palette.b;
    const values = Array.from(field, (value) => sign * value);
    for (const start of bandStarts) {
      context.beginPath();
      const { coordinates } = outline.contour(values, start * strongest);
      for (const ring of coordinates.flat()) traceRing(context, ring, scales);
      context.fill();
    }
  }
  context.globalAlpha = 1;
}
