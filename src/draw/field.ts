/** A signed field over the grid as bands of color: toward class A, toward class B, stronger where darker. */
import { contours, geoPath, geoTransform } from 'd3';
import { grid } from '../data/grid.ts';
import type { Palette } from './palette.ts';
import type { Scales } from './scales.ts';

/** Where bands begin, as shares of the strongest value. */
export const bandStarts = [0.04, 0.2, 0.4, 0.6, 0.8] as const;
const bandAlpha = 0.13;

const outline = contours().size([grid.columns, grid.rows]);

/** d3-contour puts node (i, j) at (i + ½, j + ½), rows going up. */
const onPlot = ({ size }: Scales) =>
  geoTransform({
    point(column, row) {
      this.stream.point(
        ((column - 0.5) / (grid.columns - 1)) * size.width,
        size.height - ((row - 0.5) / (grid.rows - 1)) * size.height,
      );
    },
  });

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
  const path = geoPath(onPlot(scales), context);
  context.globalAlpha = bandAlpha;
  for (const sign of [-1, 1]) {
    context.fillStyle = sign < 0 ? palette.a : palette.b;
    const values = Array.from(field, (value) => sign * value);
    for (const start of bandStarts) {
      context.beginPath();
      path(outline.contour(values, start * strongest));
      context.fill();
    }
  }
  context.globalAlpha = 1;
}
