/** Fixed data by closed formulas. */
import type { Label, Points } from '../../../src/data/dataset.ts';
import { coarseGrid, grid, gridPoints } from '../../../src/data/grid.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { emptyPicture, type Picture } from '../../../src/draw/plot/picture.ts';
import type { Size } from '../../../src/draw/scales.ts';

/** A plot's size by its width. */
export const wide = (width: number): Size => ({ width, height: width * 0.72 });

/** Plots beside each other, the large ones of one method, a phone's, a thumbnail. */
export const plotSizes = [wide(432), wide(620), wide(358), wide(120)] as const;

const fine = gridPoints(twoMoon.domain, grid);
export const coarse = gridPoints(twoMoon.domain, coarseGrid);

/** p(class 1) at nodes of the plane, from its logit. */
export const fieldOf = (logit: (x: number, y: number) => number, nodes = fine): Float32Array =>
  Float32Array.from(
    { length: nodes.length / 2 },
    (_, i) => 1 / (1 + Math.exp(-logit(nodes[2 * i]!, nodes[2 * i + 1]!))),
  );

/** A number at each node of the plane. */
export const valuesOf = (value: (x: number, y: number) => number, nodes = fine): Float32Array =>
  Float32Array.from({ length: nodes.length / 2 }, (_, i) => value(nodes[2 * i]!, nodes[2 * i + 1]!));

const perMoon = 30;

/** Sixty points on two moons, waving about them. */
export const points: Points = {
  x: Float32Array.from({ length: 4 * perMoon }, (_, at) => coordinate(at >> 1, at % 2)),
  y: Uint8Array.from({ length: 2 * perMoon }, (_, i) => (i < perMoon ? 0 : 1)),
};

function coordinate(i: number, axis: number): number {
  const angle = (Math.PI * (i % perMoon)) / (perMoon - 1);
  const wave = axis * 0.09 * Math.sin(7 * i);
  const upper = [Math.cos(angle), Math.sin(angle)];
  const lower = [1 - Math.cos(angle), 0.5 - Math.sin(angle)];
  return (i < perMoon ? upper : lower)[axis]! + wave;
}

export const labels: Label[] = [
  { x: -0.87, y: 0.5, class: 0 },
  { x: 0, y: 1, class: 0 },
  { x: 0.87, y: 0.5, class: 0 },
  { x: 0.13, y: 0, class: 1 },
  { x: 1, y: -0.5, class: 1 },
  { x: 1.87, y: 0, class: 1 },
];

/** Sure, and along the moons: an S. */
export const student = fieldOf((x, y) => 9 * (0.25 + 0.55 * Math.sin(2.2 * (x - 0.5)) - y));
/** Unsure, and straight. */
export const teacher = fieldOf((x, y) => 2 * (0.3 * x + 0.1 - y));

export const predictions = points.y.map((y, i) => (i % 5 === 0 ? 1 - y : y));
export const otherPredictions = points.y.map((y, i) => (i % 10 === 0 ? 1 - y : y));

/** A plot of nothing but the points. */
export const bare: Picture = emptyPicture(points);
