/** The accuracy axis of the strip plot: errors on a log scale, fewer to the right, with a break before none. */
import { scaleLog } from 'd3';

/** How many of so many points an accuracy leaves wrong. */
export const wrongOf = (accuracy: number, points: number): number => Math.round((1 - accuracy) * points);

export interface StripScale {
  /** From a number of errors, 0 to all points and also between two whole ones, to CSS pixels. */
  x: (wrong: number) => number;
  /** Between one error and none. */
  breakAt: number;
  /** Accuracies with a gridline. */
  ticks: readonly number[];
}

const margin = 14;
const manyTicks = [0.5, 0.8, 0.9, 0.95, 0.99, 0.995, 0.999, 1];
const fewTicks = [0.5, 0.9, 0.99, 0.999, 1];
const threeTicks = [0.5, 0.99, 1];

/**
 * @param width CSS pixels
 * @param points how many can be wrong
 */
export function stripScale(width: number, points: number): StripScale {
  const none = width - margin;
  const one = none - Math.max(30, 0.06 * width);
  const log = scaleLog([points, 1], [margin, one]);
  return {
    // A median may lie between one error and none, where no logarithm reaches.
    x: (wrong) => (wrong >= 1 ? log(wrong) : none - wrong * (none - one)),
    breakAt: (one + none) / 2,
    ticks: width < 270 ? threeTicks : width < 520 ? fewTicks : manyTicks,
  };
}
