/**
 * Copies the first columns of one matrix into another: for reading results (TF.js caches what it once read of
 * a tensor, and does not see that a kernel changed it in place) and for writing a run's parameters.
 */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Invocation } from './kernels.ts';

interface Copy {
  source: Tensor;
  sourceWidth: number;
  /** How many columns of each row. */
  columns: number;
  /** Where the first goes, and how far it is from one row to the next. */
  target: { tensor: Tensor; first: number; width: number };
}

export function copyRows({ source, sourceWidth, columns, target }: Copy): Invocation {
  const rows = source.size / sourceWidth;
  return {
    kernel: 'CopyRows',
    key: '',
    source: () => `
fn main(index: i32) {
  let i = u32(index);
  let row = i / uniforms.columns;
  if (row >= uniforms.rows) { return; }
  let column = i % uniforms.columns;
  result[uniforms.first + row * uniforms.targetWidth + column] = source[row * uniforms.sourceWidth + column];
}`,
    workgroups: Math.ceil((rows * columns) / 64),
    inputs: { source },
    uniforms: {
      rows,
      columns,
      sourceWidth,
      first: target.first,
      targetWidth: target.width,
    },
    output: target.tensor,
  };
}
