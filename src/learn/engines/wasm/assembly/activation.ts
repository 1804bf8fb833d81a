/** φ and φ′ on rows of points. φ′ is a function of φ's value h: 1 − h², h (1 − h), or 1 where h > 0. */
import { Activation, ROW } from './run.ts';
import { sigmoid } from './math.ts';
import { tanh16 } from './tanh.ts';

/**
 * rows ← φ(rows) for the layer's real units: rows of padding are 0 before and stay so. tanh goes by 16 points, beyond
 * the last of them within a row's 64: nothing reads those.
 */
export function activate(activation: Activation, rows: usize, units: i32, bytes: usize): void {
  for (let row = 0; row < units; row++) {
    const end = rows + bytes;
    if (activation === Activation.Tanh)
      for (let at = rows; at < end; at += 64) tanh16(at);
    else if (activation === Activation.Sigmoid)
      for (let at = rows; at < end; at += 32) {
        v128.store(at, sigmoid(v128.load(at)));
        v128.store(at, sigmoid(v128.load(at, 16)), 16);
      }
    else for (let at = rows; at < end; at += 16) v128.store(at, f32x4.pmax(v128.load(at), f32x4.splat(0)));
    rows += ROW;
  }
}

/** rows ← rows · φ′, with h the activations of the same units. */
export function scaleBySlope(activation: Activation, h: usize, rows: usize, count: i32, bytes: usize): void {
  for (let row = 0; row < count; row++) {
    if (activation === Activation.Tanh)
      for (let at: usize = 0; at < bytes; at += 16) {
        const value = v128.load(h + at);
        scale(rows + at, f32x4.sub(f32x4.splat(1), f32x4.mul(value, value)));
      }
    else if (activation === Activation.Sigmoid)
      for (let at: usize = 0; at < bytes; at += 16) {
        const value = v128.load(h + at);
        scale(rows + at, f32x4.mul(value, f32x4.sub(f32x4.splat(1), value)));
      }
    else
      for (let at: usize = 0; at < bytes; at += 16)
        scale(rows + at, v128.and(f32x4.splat(1), f32x4.gt(v128.load(h + at), f32x4.splat(0))));
    h += ROW;
    rows += ROW;
  }
}

// @ts-ignore: decorator
@inline
function scale(to: usize, factor: v128): void {
  v128.store(to, f32x4.mul(v128.load(to), factor));
}
