/**
 * The network on points in blocks of 64: forward, backward, and along a direction in parameter space.
 *
 *   θ     parameters: for each hidden layer W, [fan-in][fan-out], then b, fan-outs padded to multiples of
 *         four; then the last layer's W for class 0, its W for class 1, and b₀, b₁, 0, 0
 *   h_k   activations of hidden layer k, h_k = φ(h_{k−1} W_k + b_k), rows of 64 points; h_0 = x
 *   d     logit z₁ − z₀ = h · v + (b₁ − b₀), v = W_·1 − W_·0: one number a point says all that softmax needs
 *   δ_k   ∂loss / ∂(h_{k−1} W_k + b_k); `delta` is ∂loss/∂d
 *   θ̇     direction; ḣ_k, ḋ: how activations and logit change along it
 */
import { activate, scaleBySlope } from './activation.ts';
import { Start, add, addWeightGradient, multiply } from './layer.ts';
import { sum, sums } from './math.ts';
import { COLUMNS, ROW, Run, padded, paddedPoints, unitsOf } from './run.ts';

// @ts-ignore: decorator
@inline
function fanInOf(run: Run, layer: i32): i32 {
  return layer === 0 ? 2 : padded(unitsOf(run, layer - 1));
}

/** Bytes of a hidden layer's parameters. */
// @ts-ignore: decorator
@inline
function layerBytes(fanIn: i32, fanOut: i32): usize {
  return <usize>((fanIn + 1) * fanOut) * 4;
}

/** Rows of all hidden layers. */
function hiddenRows(run: Run): i32 {
  let rows = 0;
  for (let layer = 0; layer < run.hiddenLayers; layer++) rows += padded(unitsOf(run, layer));
  return rows;
}

/** Bytes of a row's used part in the block that begins at point `first`. */
// @ts-ignore: decorator
@inline
function bytesFrom(first: i32, count: i32): usize {
  return <usize>min(paddedPoints(count - first), COLUMNS) * 4;
}

/** x ↦ h_1 … h_K, d */
export function forward(run: Run, theta: usize, x: usize, hidden: usize, logits: usize, count: i32): void {
  for (let first = 0; first < count; first += COLUMNS) {
    const bytes = bytesFrom(first, count);
    let input = x;
    let weights = theta;
    let fanIn = 2;
    for (let layer = 0; layer < run.hiddenLayers; layer++) {
      const units = unitsOf(run, layer);
      const fanOut = padded(units);
      const stride = <usize>fanOut * 4;
      const biases = weights + <usize>fanIn * stride;
      multiply(Start.Biases, weights, stride, 4, biases, input, fanIn, hidden, fanOut, bytes);
      activate(run.activation, hidden, units, fanOut, bytes);
      input = hidden;
      hidden += <usize>fanOut * ROW;
      weights += layerBytes(fanIn, fanOut);
      fanIn = fanOut;
    }
    logit(Start.Biases, weights, input, fanIn, logits, bytes);
    x += 2 * ROW;
    logits += ROW;
  }
}

/** out = start + rows · v, with start b₁ − b₀ or what `out` holds. */
// @ts-ignore: decorator
@inline
function logit(start: Start, weights: usize, rows: usize, fanIn: i32, out: usize, bytes: usize): void {
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

/** Adds ∂loss/∂θ to `gradient`, from ∂loss/∂d and what `forward` left. */
export function backward(
  run: Run,
  theta: usize,
  x: usize,
  hidden: usize,
  delta: usize,
  count: i32,
  gradient: usize,
): void {
  const rows = <usize>hiddenRows(run) * ROW;
  const layers = run.hiddenLayers;
  for (let first = 0; first < count; first += COLUMNS) {
    const bytes = bytesFrom(first, count);
    let fanOut = padded(unitsOf(run, layers - 1));
    let top = hidden + rows - <usize>fanOut * ROW;
    const last = run.parameterBytes - <usize>(2 * fanOut + 4) * 4;
    addLogitGradient(top, fanOut, delta, bytes, gradient + last);
    let deltas = run.rowsA;
    let next = run.rowsB;
    spread(theta + last, delta, deltas, fanOut, bytes);
    scaleBySlope(run.activation, top, deltas, fanOut, bytes);
    let offset = last;
    for (let layer = layers - 1; layer >= 0; layer--) {
      const fanIn = fanInOf(run, layer);
      offset -= layerBytes(fanIn, fanOut);
      const below = layer === 0 ? x : top - <usize>fanIn * ROW;
      addWeightGradient(below, fanIn, deltas, fanOut, bytes, gradient + offset);
      if (layer === 0) break;
      // δ_{k−1} = (δ_k W_kᵀ) ⊙ φ′(h_{k−1})
      multiply(Start.Zero, theta + offset, 4, <usize>fanOut * 4, 0, deltas, fanOut, next, fanIn, bytes);
      scaleBySlope(run.activation, below, next, fanIn, bytes);
      const previous = deltas;
      deltas = next;
      next = previous;
      top = below;
      fanOut = fanIn;
    }
    x += 2 * ROW;
    hidden += rows;
    delta += ROW;
  }
}

/** ∂/∂W_·1 = Σ_points h · δ and ∂/∂b₁ = Σ_points δ; those of class 0 are their negatives. */
function addLogitGradient(h: usize, fanIn: i32, delta: usize, bytes: usize, gradient: usize): void {
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
function spread(weights: usize, delta: usize, deltas: usize, fanIn: i32, bytes: usize): void {
  const classBytes = <usize>fanIn * 4;
  for (let at: usize = 0; at < classBytes; at += 4) {
    const v = f32x4.splat(load<f32>(weights + classBytes + at) - load<f32>(weights + at));
    for (let column: usize = 0; column < bytes; column += 16)
      v128.store(deltas + column, f32x4.mul(v, v128.load(delta + column)));
    deltas += ROW;
  }
}

/**
 * ḋ = ⟨θ̇, ∇_θ d⟩ for each point: a Jacobian-vector product, from what `forward` left.
 *
 * ḣ_k = φ′(h_k) ⊙ (h_{k−1} Ẇ_k + ḃ_k + ḣ_{k−1} W_k), ḣ_0 = 0; ḋ = h · v̇ + (ḃ₁ − ḃ₀) + ḣ · v
 */
export function along(
  run: Run,
  theta: usize,
  direction: usize,
  x: usize,
  hidden: usize,
  changes: usize,
  count: i32,
): void {
  for (let first = 0; first < count; first += COLUMNS) {
    const bytes = bytesFrom(first, count);
    let input = x;
    let moved = run.rowsA;
    let next = run.rowsB;
    let offset: usize = 0;
    let fanIn = 2;
    for (let layer = 0; layer < run.hiddenLayers; layer++) {
      const fanOut = padded(unitsOf(run, layer));
      const stride = <usize>fanOut * 4;
      const weights = direction + offset;
      const biases = weights + <usize>fanIn * stride;
      multiply(Start.Biases, weights, stride, 4, biases, input, fanIn, next, fanOut, bytes);
      if (layer > 0) multiply(Start.Output, theta + offset, stride, 4, 0, moved, fanIn, next, fanOut, bytes);
      scaleBySlope(run.activation, hidden, next, fanOut, bytes);
      const previous = moved;
      moved = next;
      next = previous;
      input = hidden;
      hidden += <usize>fanOut * ROW;
      offset += layerBytes(fanIn, fanOut);
      fanIn = fanOut;
    }
    logit(Start.Biases, direction + offset, input, fanIn, changes, bytes);
    logit(Start.Output, theta + offset, moved, fanIn, changes, bytes);
    x += 2 * ROW;
    changes += ROW;
  }
}
