/**
 * First derivatives of a network's logit, in plain TypeScript and float64: for looking inside, not for training.
 *
 *   d(x)     logit z₁ − z₀: p₁ = σ(d), and log p₁ − log p₀ = d
 *   a_k, s_k a layer's inputs and its sums: s_k = a_k W_k + b_k, a_{k+1} = φ(s_k), a_0 = x
 *   v        direction in parameter space; a dot above is a derivative along it
 *   δ_k      ∂d / ∂s_k
 */
import type { Labeled } from './engines/engine.ts';
import { layersOf, parameterCount, type Layer, type Network } from './network.ts';

type Numbers = ArrayLike<number>;

const activations = {
  tanh: Math.tanh,
  sigmoid: (sum: number) => 1 / (1 + Math.exp(-sum)),
  relu: (sum: number) => Math.max(0, sum),
};

/** φ′ as a function of φ's value a. */
const slopes = {
  tanh: (a: number) => 1 - a * a,
  sigmoid: (a: number) => a * (1 - a),
  relu: (a: number) => Number(a > 0),
};

/** p₁ = σ(d) */
export const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** CE(q, σ(d)) = ln(1 + eᵈ) − q d, for the probability q of class 1. */
export const crossEntropy = (logit: number, target: number): number =>
  Math.max(0, logit) + Math.log1p(Math.exp(-Math.abs(logit))) - target * logit;

/** A layer's inputs a_k at one point, for every layer, and the two logits behind them. */
function forward(
  { activation }: Network,
  layers: readonly Layer[],
  parameters: Numbers,
  x: readonly number[],
): Numbers[] {
  const values: Numbers[] = [x];
  layers.forEach(({ fanIn, fanOut, weights, biases }, k) => {
    const inputs = values[k]!;
    const outputs = new Float64Array(fanOut);
    for (let j = 0; j < fanOut; j++) {
      let sum = parameters[biases + j]!;
      for (let i = 0; i < fanIn; i++) sum += inputs[i]! * parameters[weights + i * fanOut + j]!;
      outputs[j] = k === layers.length - 1 ? sum : activations[activation](sum);
    }
    values.push(outputs);
  });
  return values;
}

const pointAt = (x: Numbers, i: number): [number, number] => [x[2 * i]!, x[2 * i + 1]!];

/** d at each point. `x`: z, [n][2]. */
export function logits(network: Network, parameters: Numbers, x: Numbers): Float64Array {
  const layers = layersOf(network);
  return Float64Array.from({ length: x.length / 2 }, (_, i) =>
    logitOf(forward(network, layers, parameters, pointAt(x, i))),
  );
}

const logitOf = (values: Numbers[]): number => {
  const z = values.at(-1)!;
  return z[1]! - z[0]!;
};

/** A network's hidden units and what it says in the end, at each point. */
export interface UnitValues {
  /** By hidden layer, [units][n]. */
  hidden: Float32Array[][];
  /** Probability of class 1, [n]. */
  output: Float32Array;
}

/** `x`: z, [n][2]. */
export function unitValues(network: Network, parameters: Numbers, x: Numbers): UnitValues {
  const layers = layersOf(network);
  const count = x.length / 2;
  const hidden = network.layers
    .slice(1, -1)
    .map((units) => Array.from({ length: units }, () => new Float32Array(count)));
  const output = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const values = forward(network, layers, parameters, pointAt(x, i));
    hidden.forEach((layer, k) => layer.forEach((unit, j) => (unit[i] = values[k + 1]![j]!)));
    output[i] = probability(logitOf(values));
  }
  return { hidden, output };
}

/**
 * ⟨v, ∇_θ d(x)⟩ at each point, a Jacobian-vector product in forward mode: one pass, no gradient is formed.
 *
 * @param direction v, [P]
 * @param x z, [n][2]
 */
export function logitSlopes(
  network: Network,
  parameters: Numbers,
  direction: Numbers,
  x: Numbers,
): Float64Array {
  const layers = layersOf(network);
  const slope = slopes[network.activation];
  const act = activations[network.activation];
  const width = Math.max(...network.layers);
  let [values, moved] = [new Float64Array(width), new Float64Array(width)];
  let [nextValues, nextMoved] = [new Float64Array(width), new Float64Array(width)];
  const result = new Float64Array(x.length / 2);
  for (let point = 0; point < result.length; point++) {
    values.set(pointAt(x, point));
    moved.fill(0, 0, 2);
    layers.forEach(({ fanIn, fanOut, weights, biases }, k) => {
      for (let j = 0; j < fanOut; j++) {
        // ṡ = ȧ W + a Ẇ + ḃ
        let [sum, change] = [parameters[biases + j]!, direction[biases + j]!];
        for (let i = 0; i < fanIn; i++) {
          const at = weights + i * fanOut + j;
          sum += values[i]! * parameters[at]!;
          change += moved[i]! * parameters[at]! + values[i]! * direction[at]!;
        }
        // ȧ = φ′ ṡ
        const last = k === layers.length - 1;
        nextValues[j] = last ? sum : act(sum);
        nextMoved[j] = last ? change : slope(nextValues[j]!) * change;
      }
      [values, nextValues] = [nextValues, values];
      [moved, nextMoved] = [nextMoved, moved];
    });
    result[point] = moved[1]! - moved[0]!;
  }
  return result;
}

/**
 * Σ_i e_i ∇_θ d(x_i), [P], in reverse mode.
 *
 * @param errors e, [n]
 * @param x z, [n][2]
 */
export function logitGradient(
  network: Network,
  parameters: Numbers,
  errors: Numbers,
  x: Numbers,
): Float64Array {
  const layers = layersOf(network);
  const gradient = new Float64Array(parameterCount(network));
  for (let point = 0; point < errors.length; point++) {
    const values = forward(network, layers, parameters, pointAt(x, point));
    // d = z₁ − z₀
    let delta = Float64Array.of(-errors[point]!, errors[point]!);
    for (let k = layers.length - 1; k >= 0; k--) {
      const { fanIn, fanOut, weights, biases } = layers[k]!;
      const inputs = values[k]!;
      const before = new Float64Array(fanIn);
      for (let j = 0; j < fanOut; j++) gradient[biases + j]! += delta[j]!;
      for (let i = 0; i < fanIn; i++)
        for (let j = 0; j < fanOut; j++) {
          gradient[weights + i * fanOut + j]! += inputs[i]! * delta[j]!;
          before[i]! += parameters[weights + i * fanOut + j]! * delta[j]!;
        }
      // δ_{k−1} = (δ_k W_kᵀ) ⊙ φ′
      delta = before.map((sum, i) => sum * slopes[network.activation](inputs[i]!));
    }
  }
  return gradient;
}

/** g = ∇L_l(θ) = 1/L Σ (p₁(x_l) − y_l) ∇_θ d(x_l), [P]; 0 without labels. */
export function labeledGradient(network: Network, parameters: Numbers, { x, y }: Labeled): Float64Array {
  const logit = logits(network, parameters, x);
  const errors = Float64Array.from(y, (target, l) => (probability(logit[l]!) - target) / y.length);
  return logitGradient(network, parameters, errors, x);
}
