/** Warnings, not walls, about where the labels lie. */
import type { Class, Label, Sample } from '../../data/dataset.ts';

/** A class has no label left, or one of its labels lies in the other moon. */
export interface LabelWarning {
  kind: 'none' | 'otherMoon';
  side: Class;
}

/** Points within this distance tell which moon a place belongs to. Picture units. */
const reach = 0.1;
/** Fewer than this many, and the place lies in no moon. */
const fewest = 8;

const sides = [0, 1] as const;

export function labelWarnings(labels: readonly Label[], data: Sample): LabelWarning[] {
  const of = (side: Class) => labels.filter((label) => label.class === side);
  const warnings = (kind: LabelWarning['kind'], applies: (side: Class) => boolean): LabelWarning[] =>
    sides.filter(applies).map((side) => ({ kind, side }));
  return [
    ...warnings('none', (side) => of(side).length === 0),
    ...warnings('otherMoon', (side) => of(side).some((label) => moonAt(label, data) === 1 - side)),
  ];
}

/** The moon of nearly all points around a place; null between the moons or away from both. */
function moonAt(label: Label, { unlabeled: { x, y } }: Sample): 0 | 1 | null {
  const near = [0, 0];
  for (let i = 0; i < y.length; i++) {
    const distance = Math.hypot(x[2 * i]! - label.x, x[2 * i + 1]! - label.y);
    if (distance < reach) near[y[i]!]!++;
  }
  const all = near[0]! + near[1]!;
  if (all < fewest) return null;
  return near[1]! > 0.8 * all ? 1 : near[0]! > 0.8 * all ? 0 : null;
}
