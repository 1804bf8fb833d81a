/** Marks on their way from one plot to another: what a lesson passes between teacher and student. */
import type { Scales } from '../scales.ts';

/** The share of a flight that one mark takes; they set out one after the other over the rest. */
const own = 0.5;

/** How high its way is bent, as a share of its length. */
const bend = 0.12;

/**
 * Where marks are, in place of where a plot has them.
 *
 * @param from of the plot that they leave, in the coordinates of what both stand in
 * @param share of the flight that is over, 0 to 1
 * @param count of marks
 */
export function flying(from: Scales['at'], to: Scales['at'], share: number, count: number): Scales['at'] {
  return (points, index) => {
    const setsOut = count > 1 ? ((1 - own) * index) / (count - 1) : 0;
    const way = eased(Math.max(0, Math.min(1, (share - setsOut) / own)));
    const [[left, top], [toLeft, toTop]] = [from(points, index), to(points, index)];
    const lift = 4 * way * (1 - way) * bend * Math.hypot(toLeft - left, toTop - top);
    return [left + way * (toLeft - left), top + way * (toTop - top) - lift];
  };
}

/** Slow at both ends. */
const eased = (share: number): number => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);
