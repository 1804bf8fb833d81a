import type { Class, Points } from '../../data/dataset.ts';

/** Points within this distance tell which moon a place belongs to. Picture units. */
const reach = 0.1;
/** Fewer than this many, and the place lies in no moon. */
const fewest = 8;

/** The class of nearly all points around a place; null between the moons or away from both. */
export function moonAt(place: { x: number; y: number }, { x, y }: Points): Class | null {
  const near = [0, 0];
  for (let i = 0; i < y.length; i++) {
    const distance = Math.hypot(x[2 * i]! - place.x, x[2 * i + 1]! - place.y);
    if (distance < reach) near[y[i]!]!++;
  }
  const all = near[0]! + near[1]!;
  if (all < fewest) return null;
  return near[1]! > 0.8 * all ? 1 : near[0]! > 0.8 * all ? 0 : null;
}
