/** From the picture's coordinates to CSS pixels and back. */
import type { Domain } from '../data/dataset.ts';
import { linear, type Linear } from './linear.ts';

/** CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

export interface Scales {
  x: Linear;
  y: Linear;
  /** Where a point lies, given all points' coordinates as [n][2]: left and top. */
  at(points: Float32Array, index: number): [number, number];
  /** The part of the plane that is shown. */
  domain: Domain;
  size: Size;
  /** Factor on lines, dots and handles: 1 in a panel of the three, less in a thumbnail. */
  zoom: number;
  /** Factor on letters: as the browser's font size, where the picture has room. */
  letters: number;
}

/** Width of the panel for which lines, dots and handles were drawn, CSS pixels. */
const panelWidth = 432;

/** The narrowest picture for which letters were drawn, CSS pixels. */
const lettersWidth = 330;

/** @param unit how many CSS pixels a sixteenth of the browser's font size is */
export function plotScales(size: Size, domain: Domain, unit = 1): Scales {
  const x = linear(domain.x, [0, size.width]);
  const y = linear(domain.y, [size.height, 0]);
  return {
    x,
    y,
    at: (points, index) => [x(points[2 * index]!), y(points[2 * index + 1]!)],
    domain,
    size,
    // The square root keeps dots legible in a thumbnail and modest in a large plot.
    zoom: Math.min(1.25, Math.sqrt(size.width / panelWidth)),
    letters: Math.max(1, Math.min(unit, size.width / lettersWidth)),
  };
}
