/** What a closer look computes that no other frame has. */
import { unitValues } from '../../learn/derivatives.ts';
import { layersOf, type Network } from '../../learn/network.ts';
import type { Units } from '../protocol.ts';

export { feedbackField } from '../../learn/run/feedbackField.ts';

/** @param inputs z of the nodes of a coarse grid */
export function unitsOf(network: Network, parameters: Float32Array, inputs: Float32Array): Units {
  const { hidden, output } = unitValues(network, parameters, inputs);
  return {
    values: hidden,
    output,
    weights: layersOf(network).map(({ weights, biases }) => parameters.slice(weights, biases)),
  };
}
