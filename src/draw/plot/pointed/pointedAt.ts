/** What lies under a pointer: a star, or the nearest dot. */
import { isWrong, unknownClass, type Class } from '../../../data/dataset.ts';
import { nearestIndex } from '../../../data/nearestPoint.ts';
import { handleScale } from '../../handles/handleShape.ts';
import type { Scales } from '../../scales.ts';
import type { Picture } from '../picture.ts';

/** A labeled point. */
export interface PointedStar {
  /** From 0. */
  index: number;
  class: Class;
  /** How many are labeled. */
  of: number;
}

/** A point whose class nobody is told. */
export interface PointedDot {
  /** Null: not even those who made the data know it. */
  class: Class | null;
  /** What the network says of it; null: nothing yet. */
  guess: Class | null;
  /** Whether the other method has it wrong too. */
  shared: boolean;
}

export type Pointed = { at: [x: number, y: number] } & (
  { star: PointedStar; dot: null } | { star: null; dot: PointedDot }
);

/** A badge's, in its own lengths. */
const starRadius = 17;

/** Two thousand distances a call: a few microseconds. @param reach how far away a dot may be, CSS pixels */
export function pointedAt(
  { labels, points, predictions, otherPredictions }: Picture,
  scales: Scales,
  [left, top]: readonly [number, number],
  reach: number,
): Pointed | null {
  // The last one is drawn over the others.
  const index = labels.findLastIndex(
    ({ x, y }) => Math.hypot(scales.x(x) - left, scales.y(y) - top) <= starRadius * handleScale(scales),
  );
  const star = labels[index];
  if (star)
    return {
      at: [scales.x(star.x), scales.y(star.y)],
      star: { index, class: star.class, of: labels.length },
      dot: null,
    };
  if (points.y.length === 0) return null;
  const i = nearestIndex(points.x, scales.x.invert(left), scales.y.invert(top));
  const at = scales.at(points.x, i);
  if (Math.hypot(at[0] - left, at[1] - top) > reach) return null;
  const side = points.y[i]!;
  const guess = predictions ? (predictions[i] as Class) : null;
  const shared =
    guess !== null &&
    isWrong(guess, side) &&
    otherPredictions !== null &&
    isWrong(otherPredictions[i]!, side);
  return { at, star: null, dot: { class: side === unknownClass ? null : (side as Class), guess, shared } };
}
