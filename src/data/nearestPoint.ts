/** The point nearest to a place, for labeling it. */
import type { Class, Label, Points } from './dataset.ts';

/** With its true class: what a person who labels it would say. `points` must not be empty. */
export function nearestPoint({ x, y }: Points, toX: number, toY: number): Label {
  let nearest = 0;
  let least = Infinity;
  for (let i = 0; i < y.length; i++) {
    const distance = (x[2 * i]! - toX) ** 2 + (x[2 * i + 1]! - toY) ** 2;
    if (distance < least) [nearest, least] = [i, distance];
  }
  return { x: x[2 * nearest]!, y: x[2 * nearest + 1]!, class: y[nearest] as Class };
}
