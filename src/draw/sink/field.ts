/** A number at every node of a grid, and how it becomes pixels or contours. */
import { contours } from 'd3';
import type { Size } from '../scales.ts';
import { colorAt, shadeAt, type Shades } from './shades.ts';
import type { Outline, Pen } from './outline.ts';

export interface Box extends Size {
  x: number;
  y: number;
}

interface Nodes {
  columns: number;
  rows: number;
}

export interface Field extends Nodes {
  /** Row-major from the lowest row. */
  values: Float32Array;
  /** A value's place among the shades, 0 to 1. */
  share(value: number): number;
}

/** Where a field lies whose outer nodes are on the edges of a picture: half a pixel beyond it on every side. */
export const nodesOnEdges = ({ columns, rows }: Nodes, { width, height }: Size): Box => ({
  x: -width / (2 * (columns - 1)),
  y: -height / (2 * (rows - 1)),
  width: (width * columns) / (columns - 1),
  height: (height * rows) / (rows - 1),
});

/** Paints a canvas of the field's own size, a pixel a node. */
export function paintField(
  context: CanvasRenderingContext2D,
  { values, columns, rows, share }: Field,
  shades: Shades,
): void {
  const image = context.createImageData(columns, rows);
  const pixels = new Uint32Array(image.data.buffer);
  values.forEach((value, node) => {
    // The grid's rows go up, an image's go down.
    const row = rows - 1 - Math.floor(node / columns);
    pixels[row * columns + (node % columns)] = shadeAt(shades, share(value));
  });
  context.putImageData(image, 0, 0);
}

/** Where SVG has no smooth fields. */
const bandCount = 16;

/** The same as areas of one color each, from the lowest band, which fills the box, to the highest. */
export function fieldBands(
  { values, share, ...nodes }: Field,
  shades: Shades,
  box: Box,
): { outline: Outline; fill: string }[] {
  const shares = Array.from(values, share);
  return Array.from({ length: bandCount }, (_, band) => ({
    outline:
      band === 0
        ? (pen: Pen) => pen.rect(box.x, box.y, box.width, box.height)
        : contourOf(shares, nodes, band / bandCount, box),
    fill: colorAt(shades, (band + 0.5) / bandCount),
  }));
}

/** The outline of where a field's values are at least so high. */
export function contourOf(values: number[], { columns, rows }: Nodes, least: number, box: Box): Outline {
  const { coordinates } = contours().size([columns, rows]).contour(values, least);
  return (pen) => {
    // d3-contour puts node (i, j) at (i + ½, j + ½), and so into the middle of its pixel; rows go up.
    for (const ring of coordinates.flat()) {
      ring.forEach(([column = 0, row = 0], i) => {
        const x = box.x + (column / columns) * box.width;
        const y = box.y + (1 - row / rows) * box.height;
        if (i === 0) pen.moveTo(x, y);
        else pen.lineTo(x, y);
      });
      pen.closePath();
    }
  };
}
