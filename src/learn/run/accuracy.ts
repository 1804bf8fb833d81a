import { unknownClass } from '../../data/dataset.ts';

/**
 * The share of points on their class's side; p(class 1) = 0.5 is a tie and counts as class 0. Of those whose class is
 * known; null where none is.
 */
export function accuracy(probabilities: Float32Array, classes: Uint8Array): number | null {
  let right = 0;
  let known = 0;
  for (let i = 0; i < classes.length; i++) {
    // Sums in place of branches: which side a point is on cannot be foretold, and a wrong guess costs more.
    known += Number(classes[i] !== unknownClass);
    right += Number(classes[i] === Number(probabilities[i]! > 0.5));
  }
  return known === 0 ? null : right / known;
}
