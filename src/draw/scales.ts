/** From the picture's coordinates to CSS pixels and back. */
import { scaleLinear, type ScaleLinear } from 'd3';
import { twoMoon } from '../data/twoMoon.ts';

const { domain } = twoMoon;

/** CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

export interface Scales {
  x: ScaleLinear<number, number>;
  y: ScaleLinear<number, number>;
  /** Where a point lies, given all points' coordinates as [n][2]: left and top. */
  at(points: Float32Array, index: number): [number, number];
  size: Size;
  /** Factor on lines, dots and handles: 1 in a panel of the three, less in a thumbnail. */
  zoom: number;
}

/** Width over height of every plot: a unit of x is as long as a unit of y. */
export const aspect = (domain.x[1] - domain.x[0]) / (domain.y[1] - domain.y[0]);

/** Width of the panel for which lines, dots and handles were drawn, CSS pixels. */
const panelWidth = 432;

export function plotScales(size: Size): Scales {
  const x = scaleLinear(domain.x, [0, size.width]);
  const y = scaleLinear(domain.y, [size.height, 0]);
  return {
    x,
    y,
    at: (points, index) => [x(points[2 * index]!), y(points[2 * index + 1]!)],
    size,
    // The square root keeps dots legible in a thumbnail and modest in a large plot.
    zoom: Math.min(1.25, Math.sqrt(size.width / panelWidth)),
  };
}

/** The nearest place within the domain. */
export const clampToDomain = (x: number, y: number): [number, number] => [
  Math.min(domain.x[1], Math.max(domain.x[0], x)),
  Math.min(domain.y[1], Math.max(domain.y[0], y)),
];
