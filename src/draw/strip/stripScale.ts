/** The accuracy axis of the strip plot: the scale of mistakes, fewer to the right, with a break before none. */
import { mistakeScale } from '../mistakeScale.ts';

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
  const x = mistakeScale(points, [margin, width - margin]);
  return {
    x,
    breakAt: x(0.5),
    ticks: width < 270 ? threeTicks : width < 520 ? fewTicks : manyTicks,
  };
}
