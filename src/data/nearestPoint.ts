/** The point nearest to a place: to label it, or to say what it is. */
import { unknownClass, type Class, type Label, type Points } from './dataset.ts';

/**
 * With its true class: what a person who labels it would say. `points` must not be empty.
 *
 * @param otherwise where its class is unknown
 */
export function nearestPoint(points: Points, toX: number, toY: number, otherwise: Class = 0): Label {
  const nearest = nearestIndex(points.x, toX, toY);
  const { x, y } = points;
  const side = y[nearest] === unknownClass ? otherwise : (y[nearest] as Class);
  return { x: x[2 * nearest]!, y: x[2 * nearest + 1]!, class: side };
}

/** @param x places, [n][2]; not empty */
export function nearestIndex(x: Float32Array, toX: number, toY: number): number {
  let nearest = 0;
  let least = Infinity;
  for (let i = 0; i < x.length / 2; i++) {
    const distance = (x[2 * i]! - toX) ** 2 + (x[2 * i + 1]! - toY) ** 2;
    if (distance < least) [nearest, least] = [i, distance];
  }
  return nearest;
}
