/** Derivatives of a network's logit by TensorFlow.js's autodiff, to hold our own against. */
import * as tf from '@tensorflow/tfjs';
import { expect } from 'vitest';
import { forward } from '../../src/learn/engines/reference/network.ts';
import type { Step } from '../../src/learn/methods/step.ts';

export const vector = (values: ArrayLike<number>) => tf.tensor1d(Float32Array.from(values));
export const points = (x: Float32Array) => tf.tensor2d(x, [x.length / 2, 2]);
export const logitOf = (step: Step, x: Float32Array) => (parameters: tf.Tensor) =>
  forward(step, parameters as tf.Tensor1D, points(x)).logit.flatten();

/** The largest gap, as a share of the largest value wanted. */
export const gap = (actual: ArrayLike<number>, wanted: ArrayLike<number>): number => {
  expect(actual.length).toBe(wanted.length);
  const all = Array.from(wanted);
  return (
    Math.max(...all.map((value, i) => Math.abs(value - actual[i]!))) / Math.max(...all.map(Math.abs), 1e-12)
  );
};

/** Σ_i errors_i ∇_θ d(x_i) by TensorFlow.js. */
export function gradientOf(
  step: Step,
  parameters: Float32Array,
  x: Float32Array,
  errors: Float32Array,
): Float32Array {
  return tf.tidy(() => {
    const loss = (theta: tf.Tensor) => tf.sum(tf.mul(logitOf(step, x)(theta), vector(errors))) as tf.Tensor;
    return tf.grad(loss)(vector(parameters)).dataSync().slice() as Float32Array;
  });
}
