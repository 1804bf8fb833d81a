/**
 * The last layer, as the logit d = z₁ − z₀ = h · v + (b₁ − b₀), v = W_·1 − W_·0.
 *
 * `weights`: W for class 0, W for class 1, then b₀, b₁, 0, 0.
 */
import { Start, add } from './layer.ts';
import { sum, sums } from './math.ts';
import { ROW } from './run.ts';

/** out = start + rows · v, with start b₁ − b₀ or what `out` holds. */
// @ts-ignore: decorator
@inline
export function logit(start: Start, weights: usize, rows: usize, fanIn: i32, out: usize, bytes: usize): void {
  const classBytes = <usize>fanIn * 4;
  const bias = f32x4.splat(load<f32>(weights + 2 * classBytes, 4) - load<f32>(weights + 2 * classBytes));
  for (let column: usize = 0; column < bytes; column += 32) {
    let d0 = start === Start.Biases ? bias : v128.load(out + column);
    let d1 = start === Start.Biases ? bias : v128.load(out + column, 16);
    let from = rows + column;
    for (let at: usize = 0; at < classBytes; at += 4) {
      const v = f32x4.splat(load<f32>(weights + classBytes + at) - load<f32>(weights + at));
      d0 = f32x4.add(d0, f32x4.mul(v, v128.load(from)));
      d1 = f32x4.add(d1, f32x4.mul(v, v128.load(from, 16)));
      from += ROW;
    }
    v128.store(out + column, d0);
    v128.store(out + column, d1, 16);
  }
}

/** ∂/∂W_·1 = Σ_points h · δ and ∂/∂b₁ = Σ_points δ; those of class 0 are their negatives. */
export function addLogitGradient(h: usize, fanIn: i32, delta: usize, bytes: usize, gradient: usize): void {
  const classBytes = <usize>fanIn * 4;
  for (let at: usize = 0; at < classBytes; at += 16) {
    let a = f32x4.splat(0);
    let b = f32x4.splat(0);
    let c = f32x4.splat(0);
    let d = f32x4.splat(0);
    for (let column: usize = 0; column < bytes; column += 16) {
      const error = v128.load(delta + column);
      a = f32x4.add(a, f32x4.mul(error, v128.load(h + column)));
      b = f32x4.add(b, f32x4.mul(error, v128.load(h + column, ROW)));
      c = f32x4.add(c, f32x4.mul(error, v128.load(h + column, 2 * ROW)));
      d = f32x4.add(d, f32x4.mul(error, v128.load(h + column, 3 * ROW)));
    }
    const total = sums(a, b, c, d);
    add(gradient + at, f32x4.neg(total));
    add(gradient + classBytes + at, total);
    h += 4 * ROW;
  }
  let total = f32x4.splat(0);
  for (let column: usize = 0; column < bytes; column += 16)
    total = f32x4.add(total, v128.load(delta + column));
  const bias = sum(total);
  add(gradient + 2 * classBytes, f32x4(-bias, bias, 0, 0));
}

/** deltas[i] = v_i · δ */
export function spread(weights: usize, delta: usize, deltas: usize, fanIn: i32, bytes: usize): void {
  const classBytes = <usize>fanIn * 4;
  for (let at: usize = 0; at < classBytes; at += 4) {
    const v = f32x4.splat(load<f32>(weights + classBytes + at) - load<f32>(weights + at));
    for (let column: usize = 0; column < bytes; column += 16)
      v128.store(deltas + column, f32x4.mul(v, v128.load(delta + column)));
    deltas += ROW;
  }
}
