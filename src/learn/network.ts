/**
 * The network's shape, its flat parameter vector, its first weights.
 *
 * Fully connected, one activation for all hidden layers, softmax over two logits (METHOD, Network; paper
 * section 3.1). Parameters lie in one vector: for each layer W, row-major [fan-in][fan-out], then b.
 */
import { draw, uniform, type Stream } from '../data/random.ts';
import type { Activation, Initialization, Settings } from '../settings/settings.ts';

export interface Network {
  /** Units of every layer, inputs and logits included: [2, 8, 8, 2]. */
  layers: readonly number[];
  activation: Activation;
}

export interface Layer {
  fanIn: number;
  fanOut: number;
  /** Where W begins in the parameter vector. */
  weights: number;
  /** Where b begins. */
  biases: number;
}

export const networkOf = (settings: Settings): Network => ({
  layers: [2, ...settings.network.hidden, 2],
  activation: settings.network.activation,
});

export function layersOf(network: Pick<Network, 'layers'>): Layer[] {
  let offset = 0;
  return network.layers.slice(1).map((fanOut, i) => {
    const fanIn = network.layers[i]!;
    const weights = offset;
    const biases = weights + fanIn * fanOut;
    offset = biases + fanOut;
    return { fanIn, fanOut, weights, biases };
  });
}

/** P: 114 for 2-8-8-2. */
export const parameterCount = (network: Pick<Network, 'layers'>): number =>
  layersOf(network).reduce((sum, layer) => sum + (layer.fanIn + 1) * layer.fanOut, 0);

/** Beyond any coordinate that a network is shown: z of the picture's corners is some 4. */
const largestInput = 10;
const largestFloat32 = 3.4e38;

/**
 * Whether a network has a number to say at every point: its weights may be finite and yet so large that its sums,
 * in float32, are not. Bounds the sums layer by layer, by Σ |W| · max |u| + |b|.
 */
export function answersFinitely(network: Network, parameters: Float32Array): boolean {
  let largest = largestInput;
  for (const { fanIn, fanOut, weights, biases } of layersOf(network)) {
    let largestSum = 0;
    for (let j = 0; j < fanOut; j++) {
      let sum = Math.abs(parameters[biases + j]!);
      for (let i = 0; i < fanIn; i++) sum += Math.abs(parameters[weights + i * fanOut + j]!) * largest;
      largestSum = Math.max(largestSum, sum);
    }
    // Also where a weight is NaN, which compares with nothing.
    if (!(largestSum < largestFloat32)) return false;
    largest = network.activation === 'relu' ? largestSum : 1;
  }
  return true;
}

/** First weights: uniform in ±√(6/(fan-in + fan-out)) · gain, or ±0.1 · gain; biases 0. Float32 [P]. */
export function firstWeights(
  network: Network,
  { seed, initialization, gain }: { seed: number; initialization: Initialization; gain: number },
  stream: Stream,
): Float32Array {
  const parameters = new Float32Array(parameterCount(network));
  for (const { fanIn, fanOut, weights, biases } of layersOf(network)) {
    const bound = gain * (initialization === 'paper' ? 0.1 : Math.sqrt(6 / (fanIn + fanOut)));
    for (let i = weights; i < biases; i++) {
      parameters[i] = bound * (2 * uniform(draw(seed, stream, 0, i)[0]) - 1);
    }
  }
  return parameters;
}
