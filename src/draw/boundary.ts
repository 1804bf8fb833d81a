/** Where a network changes its mind: the lines p = ½ on the grid. */
import { contours } from 'd3';
import { grid } from '../data/grid.ts';
import type { Size } from './scales.ts';

type Vertex = [number, number];

/** Probabilities closer to 0 or 1 than this round to them in float32. */
const least = 1e-7;

const contour = contours().size([grid.columns, grid.rows]).smooth(true).thresholds([0]);

/**
 * The boundary as an SVG path in CSS pixels, for `d` and for Path2D. Empty where one class covers all.
 *
 * @param probabilities of class 1, at the grid's nodes
 */
export function boundaryPath(probabilities: Float32Array, size: Size): string {
  const perColumn = size.width / (grid.columns - 1);
  const perRow = size.height / (grid.rows - 1);
  const place = ([column, row]: Vertex) =>
    `${Math.round(column * perColumn * 100) / 100} ${Math.round((size.height - row * perRow) * 100) / 100}`;
  return boundaryLines(probabilities)
    .map((line) => `M${line.map(place).join('L')}`)
    .join('');
}

/**
 * The boundary's lines, in columns and rows of the grid.
 *
 * Found on log p/(1 − p), which is nearly linear across a cell; p itself jumps from 0 to 1 within one once a
 * network is sure, and interpolating it would draw stairs.
 */
export function boundaryLines(probabilities: Float32Array): Vertex[][] {
  const logits = Array.from(probabilities, (p) => {
    const inside = Math.min(1 - least, Math.max(least, p));
    return Math.log(inside / (1 - inside));
  });
  const [{ coordinates }] = contour(logits);
  return coordinates.flat().flatMap((ring) => cutAtFrame(ring as Vertex[]));
}

/** A contour closes along the picture's frame; what remains without the frame is boundary. */
function cutAtFrame(ring: Vertex[]): Vertex[][] {
  const vertices = ring.slice(1);
  const start = vertices.findIndex(onFrame);
  if (start < 0) return [ring.map(toNode)];
  const lines: Vertex[][] = [[]];
  for (const vertex of [...vertices.slice(start), ...vertices.slice(0, start)])
    if (onFrame(vertex)) lines.push([]);
    else lines.at(-1)!.push(toNode(vertex));
  return lines.filter((line) => line.length > 1);
}

/** d3-contour puts node (i, j) at (i + ½, j + ½) and closes rings half a cell outside the outer nodes. */
const onFrame = ([x, y]: Vertex): boolean => x === 0 || y === 0 || x === grid.columns || y === grid.rows;
const toNode = ([x, y]: Vertex): Vertex => [x - 0.5, y - 0.5];
