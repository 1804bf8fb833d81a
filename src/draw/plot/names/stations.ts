/** Places along a boundary, evenly spaced: what its name is measured against. */
import type { Size } from '../../scales.ts';
import { boundaryOutline } from '../boundary.ts';
import type { Place } from './crowd.ts';

/** A place, and which way the line runs there: a unit vector. */
export interface Station {
  at: Place;
  way: Place;
}

/** Pixels from one to the next, at the most; of the network's grid two nodes are further apart in a large plot. */
const pace = 4;

export function stationsOf(field: Float32Array, size: Size): Station[] {
  const stations: Station[] = [];
  let from: Place = [0, 0];
  boundaryOutline(
    field,
    size,
  )({
    moveTo: (x, y) => (from = [x, y]),
    lineTo(x, y) {
      const length = Math.hypot(x - from[0], y - from[1]);
      // Vertices huddle where a line passes close to nodes.
      if (length < pace / 2) return;
      const way: Place = [(x - from[0]) / length, (y - from[1]) / length];
      for (let k = 1, steps = Math.ceil(length / pace); k <= steps; k++)
        stations.push({
          at: [from[0] + (way[0] * length * k) / steps, from[1] + (way[1] * length * k) / steps],
          way,
        });
      from = [x, y];
    },
  });
  return stations;
}
