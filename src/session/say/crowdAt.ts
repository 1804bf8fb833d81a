import { unknownClass, type Class, type Points } from '../../data/dataset.ts';

/** Points within this distance tell in which class's crowd a place lies. Picture units. */
const reach = 0.1;
/** Fewer than this many, and the place lies in no crowd: eight of the first visit's 1,994. */
const fewestOf = (count: number): number => Math.max(3, Math.round(count / 250));

/** The class of nearly all points around a place; null between crowds or away from all. */
export function crowdAt(place: { x: number; y: number }, { x, y }: Points): Class | null {
  const near = [0, 0];
  for (let i = 0; i < y.length; i++) {
    const [right, up] = [x[2 * i]! - place.x, x[2 * i + 1]! - place.y];
    if (right * right + up * up < reach * reach && y[i] !== unknownClass) near[y[i]!]!++;
  }
  const all = near[0]! + near[1]!;
  if (all < fewestOf(y.length)) return null;
  return near[1]! > 0.8 * all ? 1 : near[0]! > 0.8 * all ? 0 : null;
}
