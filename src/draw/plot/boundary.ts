/** Where a network changes its mind: the lines p = ½ on the grid. */
import { contours } from 'd3';
import { grid } from '../../data/grid.ts';
import type { Size } from '../scales.ts';
import type { Pen } from '../sink/outline.ts';

type Vertex = [number, number];

/** Probabilities closer to 0 or 1 than this round to them in float32. */
const least = 1e-7;

/** Which way round the vertices go is d3-contour's; where between two nodes they lie is ours, below. */
const outline = contours().size([grid.columns, grid.rows]).smooth(false);

/**
 * The boundary over a plot of that size. Empty where one class covers all.
 *
 * @param probabilities of class 1, at the grid's nodes
 */
export const boundaryOutline =
  (probabilities: Float32Array, size: Size) =>
  (pen: Pick<Pen, 'moveTo' | 'lineTo'>): void => {
    const perColumn = size.width / (grid.columns - 1);
    const perRow = size.height / (grid.rows - 1);
    for (const line of boundaryLines(probabilities))
      line.forEach(([column, row], i) => {
        const [x, y] = [column * perColumn, size.height - row * perRow];
        if (i === 0) pen.moveTo(x, y);
        else pen.lineTo(x, y);
      });
  };

const known = new WeakMap<Float32Array, Vertex[][]>();

/** The boundary's lines, in columns and rows of the grid. Remembered: an array's content must not change. */
export function boundaryLines(probabilities: Float32Array): Vertex[][] {
  const found = known.get(probabilities);
  if (found) return found;
  // Typed arrays are array-likes, which is all that d3-contour reads.
  const { coordinates } = outline.contour(probabilities as unknown as number[], 0.5);
  const lines = coordinates
    .flat()
    .flatMap((ring) => cutAtFrame(ring as Vertex[]))
    .map((line) => line.map((vertex) => crossing(probabilities, vertex)));
  known.set(probabilities, lines);
  return lines;
}

/** A contour closes along the picture's frame; what remains without the frame is boundary. */
function cutAtFrame(ring: Vertex[]): Vertex[][] {
  const vertices = ring.slice(1);
  const start = vertices.findIndex(onFrame);
  if (start < 0) return [ring];
  const lines: Vertex[][] = [[]];
  for (const vertex of [...vertices.slice(start), ...vertices.slice(0, start)])
    if (onFrame(vertex)) lines.push([]);
    else lines.at(-1)!.push(vertex);
  return lines.filter((line) => line.length > 1);
}

/** d3-contour puts node (i, j) at (i + ½, j + ½) and closes rings half a cell outside the outer nodes. */
const onFrame = ([x, y]: Vertex): boolean => x === 0 || y === 0 || x === grid.columns || y === grid.rows;

/**
 * Where p = ½ between two neighboring nodes, given the middle between them.
 *
 * Interpolates log p/(1 − p), which is nearly linear across a cell; p itself jumps from 0 to 1 within one
 * once a network is sure, and interpolating it would draw stairs.
 */
function crossing(probabilities: Float32Array, [x, y]: Vertex): Vertex {
  const alongRow = Number.isInteger(x);
  const column = Math.ceil(x) - 1;
  const row = Math.ceil(y) - 1;
  const node = row * grid.columns + column;
  const from = logit(probabilities[node]!);
  const to = logit(probabilities[node + (alongRow ? 1 : grid.columns)]!);
  const fraction = from / (from - to);
  return alongRow ? [column + fraction, row] : [column, row + fraction];
}

function logit(p: number): number {
  const inside = Math.min(1 - least, Math.max(least, p));
  return Math.log(inside / (1 - inside));
}
