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
import { Start, addWeightGradient, multiply } from './layer.ts';
import { addLogitGradient, logit, spread } from './logit.ts';
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
      activate(run.activation, hidden, units, bytes);
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
