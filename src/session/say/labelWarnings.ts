/** Warnings, not walls, about where the stars lie. */
import type { Label, TwoMoon } from '../data/twoMoon.ts';
import * as words from '../words/en/page.ts';

/** Points within this distance tell which moon a place belongs to. Picture units. */
const reach = 0.1;
/** Fewer than this many, and the place lies in no moon. */
const fewest = 8;

export function labelWarnings(labels: readonly Label[], data: TwoMoon): string[] {
  const empty = ([0, 1] as const).filter((side) => labels.every((label) => label.class !== side));
  return [
    ...empty.map((side) => words.notice.noStar(words.sideName(side))),
    ...([0, 1] as const)
      .filter((side) => labels.some((label) => label.class === side && moonAt(label, data) === 1 - side))
      .map((side) => words.notice.otherMoon(words.sideName(side))),
  ];
}

/** The moon of nearly all points around a place; null between the moons or away from both. */
function moonAt(label: Label, { unlabeled: { x, y } }: TwoMoon): 0 | 1 | null {
  const near = [0, 0];
  for (let i = 0; i < y.length; i++) {
    const distance = Math.hypot(x[2 * i]! - label.x, x[2 * i + 1]! - label.y);
    if (distance < reach) near[y[i]!]!++;
  }
  const all = near[0]! + near[1]!;
  if (all < fewest) return null;
  return near[1]! > 0.8 * all ? 1 : near[0]! > 0.8 * all ? 0 : null;
}
