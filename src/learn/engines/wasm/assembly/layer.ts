/** Products of a layer's weights with rows of 64 points: where almost all of a step's time goes. */
import { ROW } from './run.ts';
import { sums } from './math.ts';

/** What a product is added to. */
export const enum Start {
  Zero,
  Biases,
  Output,
}

/**
 * out[o] = start + Σ_s weights[s, o] · rows[s] for each of the points.
 *
 * @param weights weights[s, o] lies at s · `sumStride` + o · `outStride` bytes: W or its transpose
 * @param biases used with Start.Biases, one for each output
 * @param outputs a multiple of four
 * @param bytes 16 for every four points, a multiple of 32
 */
// @ts-ignore: decorator
@inline
export function multiply(
  start: Start,
  weights: usize,
  sumStride: usize,
  outStride: usize,
  biases: usize,
  rows: usize,
  terms: i32,
  out: usize,
  outputs: i32,
  bytes: usize,
): void {
  for (let o = 0; o < outputs; o += 4) {
    // Four outputs by eight points at a time: eight sums stay in registers.
    for (let column: usize = 0; column < bytes; column += 32) {
      const to = out + column;
      let a0 = f32x4.splat(0);
      let b0 = f32x4.splat(0);
      let c0 = f32x4.splat(0);
      let d0 = f32x4.splat(0);
      let a1 = a0;
      let b1 = b0;
      let c1 = c0;
      let d1 = d0;
      if (start === Start.Biases) {
        a0 = a1 = v128.load32_splat(biases);
        b0 = b1 = v128.load32_splat(biases, 4);
        c0 = c1 = v128.load32_splat(biases, 8);
        d0 = d1 = v128.load32_splat(biases, 12);
      } else if (start === Start.Output) {
        a0 = v128.load(to);
        b0 = v128.load(to, ROW);
        c0 = v128.load(to, 2 * ROW);
        d0 = v128.load(to, 3 * ROW);
        a1 = v128.load(to, 16);
        b1 = v128.load(to, ROW + 16);
        c1 = v128.load(to, 2 * ROW + 16);
        d1 = v128.load(to, 3 * ROW + 16);
      }
      let from = rows + column;
      let weight = weights;
      for (let s = 0; s < terms; s++) {
        const x0 = v128.load(from);
        const x1 = v128.load(from, 16);
        let w = v128.load32_splat(weight);
        a0 = f32x4.add(a0, f32x4.mul(w, x0));
        a1 = f32x4.add(a1, f32x4.mul(w, x1));
        w = v128.load32_splat(weight + outStride);
        b0 = f32x4.add(b0, f32x4.mul(w, x0));
        b1 = f32x4.add(b1, f32x4.mul(w, x1));
        w = v128.load32_splat(weight + 2 * outStride);
        c0 = f32x4.add(c0, f32x4.mul(w, x0));
        c1 = f32x4.add(c1, f32x4.mul(w, x1));
        w = v128.load32_splat(weight + 3 * outStride);
        d0 = f32x4.add(d0, f32x4.mul(w, x0));
        d1 = f32x4.add(d1, f32x4.mul(w, x1));
        from += ROW;
        weight += sumStride;
      }
      v128.store(to, a0);
      v128.store(to, b0, ROW);
      v128.store(to, c0, 2 * ROW);
      v128.store(to, d0, 3 * ROW);
      v128.store(to, a1, 16);
      v128.store(to, b1, ROW + 16);
      v128.store(to, c1, 2 * ROW + 16);
      v128.store(to, d1, 3 * ROW + 16);
    }
    weights += 4 * outStride;
    biases += 16;
    out += 4 * ROW;
  }
}

/**
 * Adds ∂/∂W = Σ_points input · δ and ∂/∂b = Σ_points δ to a layer's gradient.
 *
 * @param inputs rows of the layer's inputs; `fanIn` of them, a multiple of two
 * @param deltas rows of ∂loss/∂(input to the activation); `fanOut` of them, a multiple of four
 */
export function addWeightGradient(
  inputs: usize,
  fanIn: i32,
  deltas: usize,
  fanOut: i32,
  bytes: usize,
  gradient: usize,
): void {
  const stride = <usize>fanOut * 4;
  const biases = gradient + <usize>fanIn * stride;
  for (let o: usize = 0; o < stride; o += 16) {
    for (let i = 0; i < fanIn; i += 2) {
      let a0 = f32x4.splat(0);
      let b0 = f32x4.splat(0);
      let c0 = f32x4.splat(0);
      let d0 = f32x4.splat(0);
      let a1 = f32x4.splat(0);
      let b1 = f32x4.splat(0);
      let c1 = f32x4.splat(0);
      let d1 = f32x4.splat(0);
      const end = deltas + bytes;
      let x = inputs + <usize>i * ROW;
      for (let delta = deltas; delta < end; delta += 16) {
        const x0 = v128.load(x);
        const x1 = v128.load(x, ROW);
        let d = v128.load(delta);
        a0 = f32x4.add(a0, f32x4.mul(d, x0));
        a1 = f32x4.add(a1, f32x4.mul(d, x1));
        d = v128.load(delta, ROW);
        b0 = f32x4.add(b0, f32x4.mul(d, x0));
        b1 = f32x4.add(b1, f32x4.mul(d, x1));
        d = v128.load(delta, 2 * ROW);
        c0 = f32x4.add(c0, f32x4.mul(d, x0));
        c1 = f32x4.add(c1, f32x4.mul(d, x1));
        d = v128.load(delta, 3 * ROW);
        d0 = f32x4.add(d0, f32x4.mul(d, x0));
        d1 = f32x4.add(d1, f32x4.mul(d, x1));
        x += 16;
      }
      const to = gradient + <usize>i * stride + o;
      add(to, sums(a0, b0, c0, d0));
      add(to + stride, sums(a1, b1, c1, d1));
    }
    add(biases + o, sumsOfRows(deltas, bytes));
    deltas += 4 * ROW;
  }
}

/** The sums over points of four rows. */
export function sumsOfRows(rows: usize, bytes: usize): v128 {
  let a = f32x4.splat(0);
  let b = f32x4.splat(0);
  let c = f32x4.splat(0);
  let d = f32x4.splat(0);
  for (const end = rows + bytes; rows < end; rows += 16) {
    a = f32x4.add(a, v128.load(rows));
    b = f32x4.add(b, v128.load(rows, ROW));
    c = f32x4.add(c, v128.load(rows, 2 * ROW));
    d = f32x4.add(d, v128.load(rows, 3 * ROW));
  }
  return sums(a, b, c, d);
}

// @ts-ignore: decorator
@inline
export function add(to: usize, value: v128): void {
  v128.store(to, f32x4.add(v128.load(to), value));
}
