/** The accuracy axis of the strip plot: the scale of mistakes, fewer to the right, with a break before none. */
import { mistakeScale } from '../mistakeScale.ts';

/** At 99 % a run counts as a success. */
export const success = 0.99;

export interface StripScale {
  /** From a number of errors, 0 to `most` and also between two whole ones, to CSS pixels. */
  x: (wrong: number) => number;
  /** The errors at its left end. */
  most: number;
  /** Between one error and none. */
  breakAt: number;
  /** The line of success. */
  successAt: number;
  /** Accuracies that the axis names. */
  ticks: readonly number[];
}

const margin = 14;
const manyTicks = [0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.998, 0.999, 1];
const someTicks = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 1];
const fewTicks = [0.5, 0.9, 0.99, 0.999, 1];
const threeTicks = [0.5, 0.99, 1];

/**
 * @param width CSS pixels
 * @param points how many can be wrong
 * @param most how many are, at its left end
 */
export function stripScale(width: number, points: number, most = points): StripScale {
  const x = mistakeScale(most, [margin, width - margin]);
  return {
    x,
    most,
    breakAt: x(0.5),
    successAt: x((1 - success) * points),
    ticks: (width < 320 ? threeTicks : width < 440 ? fewTicks : width < 540 ? someTicks : manyTicks).filter(
      // Between one mistake and none there is nothing to name.
      (accuracy) => accuracy === 1 || (1 - accuracy) * points >= 1,
    ),
  };
}

/** Where an axis begins that has these runs on it: with half of all points wrong, or with all, where some run is worse. */
export const mostOf = (wrong: readonly number[], points: number): number =>
  wrong.some((errors) => errors > points / 2) ? points : points / 2;
