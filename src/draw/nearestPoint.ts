/** The unlabeled point nearest to a place, for labeling it. */
import type { Points } from '../data/twoMoon.ts';

/** Its coordinates, in the picture's units. `points` must not be empty. */
export function nearestPoint(points: Points, x: number, y: number): [number, number] {
  let nearest = 0;
  let least = Infinity;
  for (let i = 0; i < points.y.length; i++) {
    const distance = (points.x[2 * i] - x) ** 2 + (points.x[2 * i + 1] - y) ** 2;
    if (distance < least) [nearest, least] = [i, distance];
  }
  return [points.x[2 * nearest], points.x[2 * nearest + 1]];
}
