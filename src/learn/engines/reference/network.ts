/**
 * The network and its cross-entropy on tensors.
 *
 *   f_θ       forward: softmax over two logits z₀, z₁. p₁ = σ(z₁ − z₀), so one number a point says it all
 *   d         logit = z₁ − z₀, [n][1]
 *   p         probability of class 1, σ(d), [n][1]
 *   q         targets: probability of class 1 that the loss compares with, [n][1]
 *   m         counts: 1 where a point counts, else 0, [n][1]; null: all count
 *   θ         parameters, one flat vector [P] (METHOD, Network)
 *   a_k       inputs of layer k, [n][fan-in]; a_0 = x
 *   δ_k       ∂loss / ∂(a_k W_k + b_k), [n][fan-out]
 */
import * as tf from '@tensorflow/tfjs';
import { leastLogit } from '../../methods/step.ts';
import { layersOf, type Network } from '../../network.ts';

/** A layer's W [fan-in][fan-out] and b [fan-out]. */
interface Layer {
  weights: tf.Tensor2D;
  biases: tf.Tensor1D;
}

/** What a forward pass leaves behind. */
export interface Forward {
  layers: Layer[];
  /** a_k for every layer. */
  inputs: tf.Tensor2D[];
  logit: tf.Tensor2D;
}

const activations = { tanh: tf.tanh, sigmoid: tf.sigmoid, relu: tf.relu };

/** φ′ as a function of φ's value a. */
const slopeOf = {
  tanh: (a: tf.Tensor2D): tf.Tensor2D => tf.sub(1, tf.square(a)),
  sigmoid: (a: tf.Tensor2D): tf.Tensor2D => tf.mul(a, tf.sub(1, a)),
  relu: (a: tf.Tensor2D): tf.Tensor2D => tf.step(a),
};

/** z ↦ z₁ − z₀ as a matrix. */
const difference = [[-1], [1]];

export function forward(network: Network, parameters: tf.Tensor1D, x: tf.Tensor2D): Forward {
  const layers = cut(network, parameters);
  const inputs: tf.Tensor2D[] = [x];
  // a_{k+1} = φ(a_k W_k + b_k); the last layer's sums are the logits
  for (const { weights, biases } of layers) {
    const sums: tf.Tensor2D = tf.add(tf.matMul(inputs.at(-1)!, weights), biases);
    inputs.push(inputs.length < layers.length ? activations[network.activation](sums) : sums);
  }
  const logits = inputs.pop() as tf.Tensor2D;
  return { layers, inputs, logit: tf.matMul(logits, difference) };
}

/** CE(q, p) = −q ln p − (1 − q) ln(1 − p) = ln(1 + eᵈ) − q d for each point, [n][1]. */
export const crossEntropies = (logit: tf.Tensor2D, targets: tf.Tensor2D): tf.Tensor2D =>
  tf.sub(tf.softplus(logit), tf.mul(targets, logit));

/** 1/n Σ m_i CE(q_i, p_i); 0 over no points. */
export const crossEntropy = (
  logit: tf.Tensor2D,
  targets: tf.Tensor2D,
  counts: tf.Tensor2D | null = null,
): tf.Scalar => tf.div(tf.sum(counted(crossEntropies(logit, targets), counts)), Math.max(1, logit.shape[0]));

/** m_i times what a point has. */
export const counted = (values: tf.Tensor2D, counts: tf.Tensor2D | null): tf.Tensor2D =>
  counts === null ? values : tf.mul(values, counts);

/** m: whether a network is as sure as a threshold asks; null: it asks for nothing. */
export function countsOf(logit: tf.Tensor2D, threshold: number): tf.Tensor2D | null {
  const least = leastLogit(threshold);
  return least === 0 ? null : tf.cast(tf.greaterEqual(tf.abs(logit), least), 'float32');
}

/**
 * q, m ↦ ∇_θ of 1/n Σ m_i CE(q_i, f_θ(x_i)), [P], written out rather than asked of autodiff.
 *
 * It is linear in q, and no activation is differentiated in it again: so TF.js can differentiate it once
 * more with respect to q, which `exact` feedback needs. (TF.js's own second derivatives are not to be trusted.)
 */
export function crossEntropyGradient(
  { activation }: Network,
  { layers, inputs, logit }: Forward,
): (targets: tf.Tensor2D, counts?: tf.Tensor2D | null) => tf.Tensor1D {
  const count = logit.shape[0];
  const probability = tf.sigmoid(logit);
  const withOne = inputs.map((input) => tf.concat([input, tf.ones([count, 1])], 1));
  const slopes = inputs.slice(1).map(slopeOf[activation]);
  return (targets, counts = null) => {
    const gradients: tf.Tensor1D[] = [];
    // δ of the logits: m ∂CE/∂d = m (p − q), and d = z₁ − z₀
    const error = tf.div(counted(tf.sub(probability, targets), counts), Math.max(1, count));
    let delta: tf.Tensor2D = tf.matMul(error, difference, false, true);
    for (let k = layers.length - 1; k >= 0; k--) {
      // ∂/∂W_k = a_kᵀ δ_k, ∂/∂b_k = 1ᵀ δ_k: both at once, as they lie in θ
      gradients.unshift(tf.matMul(withOne[k]!, delta, true).flatten());
      // δ_{k−1} = (δ_k W_kᵀ) ⊙ φ′
      if (k > 0) delta = tf.mul(tf.matMul(delta, layers[k]!.weights, false, true), slopes[k - 1]!);
    }
    return tf.concat(gradients);
  };
}

/** Labeled points: z, [L][2], and classes 0 or 1, [L][1]. */
export interface LabeledTensors {
  x: tf.Tensor2D;
  y: tf.Tensor2D;
}

/** L_l(θ) = 1/L Σ CE(y_l, f_θ(x_l)) */
export const labeledLoss = (network: Network, parameters: tf.Tensor1D, { x, y }: LabeledTensors): tf.Scalar =>
  crossEntropy(forward(network, parameters, x).logit, y);

/** ∇L_l(θ) */
export const labeledGradient = (
  network: Network,
  parameters: tf.Tensor1D,
  { x, y }: LabeledTensors,
): tf.Tensor1D => crossEntropyGradient(network, forward(network, parameters, x))(y);

/** θ cut into its layers. */
function cut(network: Network, parameters: tf.Tensor1D): Layer[] {
  const shapes = layersOf(network);
  const sizes = shapes.flatMap(({ fanIn, fanOut }) => [fanIn * fanOut, fanOut]);
  const parts: tf.Tensor1D[] = tf.split(parameters, sizes);
  return shapes.map(({ fanIn, fanOut }, k) => ({
    weights: tf.reshape(parts[2 * k]!, [fanIn, fanOut]),
    biases: parts[2 * k + 1]!,
  }));
}
