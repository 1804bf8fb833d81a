/**
 * The network and its cross-entropy on tensors.
 *
 *   f_θ       forward: softmax over two logits z₀, z₁. p₁ = σ(z₁ − z₀), so one number a point says it all
 *   d         logit = z₁ − z₀, [n][1]
 *   p         probability of class 1, σ(d), [n][1]
 *   q         targets: probability of class 1 that the loss compares with, [n][1]
 *   θ         parameters, one flat vector [P] (METHOD, Network)
 *   a_k       inputs of layer k, [n][fan-in]; a_0 = x
 *   δ_k       ∂loss / ∂(a_k W_k + b_k), [n][fan-out]
 */
import * as tf from '@tensorflow/tfjs';
import { layersOf, type Network } from '../../network.ts';

/** What a forward pass leaves behind. */
export interface Forward {
  /** a_k for every layer. */
  inputs: tf.Tensor2D[];
  logit: tf.Tensor2D;
}

const activations = { tanh: tf.tanh, sigmoid: tf.sigmoid, relu: tf.relu };

/** φ′ as a function of φ's value a. */
const slopes = {
  tanh: (a: tf.Tensor2D) => tf.sub(1, tf.square(a)),
  sigmoid: (a: tf.Tensor2D) => tf.mul(a, tf.sub(1, a)),
  relu: (a: tf.Tensor2D) => tf.step(a),
};

/** z ↦ z₁ − z₀ as a matrix. */
const difference = [[-1], [1]];

export function forward(network: Network, parameters: tf.Tensor1D, x: tf.Tensor2D): Forward {
  const inputs: tf.Tensor2D[] = [x];
  // a_{k+1} = φ(a_k W_k + b_k); the last layer's sums are the logits
  for (const { weights, biases } of matricesOf(network, parameters)) {
    const sums: tf.Tensor2D = tf.add(tf.matMul(inputs.at(-1)!, weights), biases);
    inputs.push(inputs.length < network.layers.length - 1 ? activations[network.activation](sums) : sums);
  }
  const logits = inputs.pop() as tf.Tensor2D;
  return { inputs, logit: tf.matMul(logits, difference) };
}

/** CE(q, p) = −q ln p − (1 − q) ln(1 − p) = ln(1 + eᵈ) − q d for each point, [n][1]. */
export const crossEntropies = (logit: tf.Tensor2D, targets: tf.Tensor2D): tf.Tensor2D =>
  tf.sub(tf.softplus(logit), tf.mul(targets, logit));

/** 1/n Σ CE(q_i, p_i); 0 over no points. */
export const crossEntropy = (logit: tf.Tensor2D, targets: tf.Tensor2D): tf.Scalar =>
  tf.div(tf.sum(crossEntropies(logit, targets)), Math.max(1, logit.shape[0]));

/**
 * ∇_θ of 1/n Σ CE(q_i, f_θ(x_i)), [P], written out rather than asked of autodiff.
 *
 * It is linear in q, and no activation is differentiated in it again: so TF.js can differentiate it once
 * more with respect to q, which `exact` feedback needs. (TF.js's own second derivatives are not to be trusted.)
 */
export function crossEntropyGradient(
  network: Network,
  parameters: tf.Tensor1D,
  { inputs, logit }: Forward,
  targets: tf.Tensor2D,
): tf.Tensor1D {
  const matrices = matricesOf(network, parameters);
  const gradients: tf.Tensor1D[] = [];
  // δ of the logits: ∂CE/∂d = p − q, and d = z₁ − z₀
  const error = tf.div(tf.sub(tf.sigmoid(logit), targets), Math.max(1, logit.shape[0]));
  let delta: tf.Tensor2D = tf.matMul(error, difference, false, true);
  for (let k = matrices.length - 1; k >= 0; k--) {
    // ∂/∂W_k = a_kᵀ δ_k, ∂/∂b_k = Σ_i δ_k
    gradients.unshift(tf.reshape(tf.matMul(inputs[k]!, delta, true), [-1]), tf.sum(delta, 0));
    // δ_{k−1} = (δ_k W_kᵀ) ⊙ φ′
    if (k > 0) {
      const back = tf.matMul(delta, matrices[k]!.weights, false, true);
      delta = tf.mul(back, slopes[network.activation](inputs[k]!));
    }
  }
  return tf.concat(gradients);
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
): tf.Tensor1D => crossEntropyGradient(network, parameters, forward(network, parameters, x), y);

/** θ cut into W_k [fan-in][fan-out] and b_k [fan-out]. */
function matricesOf(network: Network, parameters: tf.Tensor1D) {
  const layers = layersOf(network);
  const parts = tf.split(
    parameters,
    layers.flatMap(({ fanIn, fanOut }) => [fanIn * fanOut, fanOut]),
  );
  return layers.map(({ fanIn, fanOut }, k) => ({
    weights: tf.reshape(parts[2 * k]!, [fanIn, fanOut]) as tf.Tensor2D,
    biases: parts[2 * k + 1]! as tf.Tensor1D,
  }));
}
