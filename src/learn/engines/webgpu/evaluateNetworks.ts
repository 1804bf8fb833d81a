/** Probability of class 1 at many points, by many networks of one shape: one thread a point and network. */
import type { Tensor } from '@tensorflow/tfjs-core';
import { parameterCount, type Network } from '../../network.ts';
import type { Invocation } from './kernels.ts';
import { unitsOf } from './layout.ts';
import { forwardSource, functionsSource } from './networkShader.ts';

/** Of each network. */
export const workgroupsOf = (count: number): number => Math.ceil(count / 64);

/**
 * @param parameters [N · P], one network after another
 * @param x [count · 2]
 * @returns [N · count], as they were given
 */
export function evaluateNetworks(network: Network, parameters: Tensor, x: Tensor): Invocation {
  const count = x.size / 2;
  const networks = parameters.size / parameterCount(network);
  const workgroups = workgroupsOf(count);
  const { layers, activation } = network;
  return {
    kernel: 'EvaluateNetworks',
    key: JSON.stringify({ layers, activation }),
    source: () => evaluateSource(network),
    workgroups: networks * workgroups,
    inputs: { parameters, x },
    uniforms: { count, workgroups },
    output: networks * count,
  };
}

function evaluateSource(network: Network): string {
  const units = unitsOf(network);
  return `
var<workgroup> weights: array<f32, ${parameterCount(network)}>;
var<private> units: array<f32, ${units.total}>;
${functionsSource(network.activation)}
fn parameter(i: u32) -> f32 { return weights[i]; }
${forwardSource(network, { units: units.offsets })}

fn main(index: i32) {
  let threads = 64u * uniforms.workgroups;
  let network = u32(index) / threads;
  let i = u32(index) % threads;
  let first = network * ${parameterCount(network)}u;
  for (var p = localIndex; p < ${parameterCount(network)}u; p += 64u) { weights[p] = parameters[first + p]; }
  workgroupBarrier();
  if (i >= uniforms.count) { return; }
  result[network * uniforms.count + i] = sigmoid(forward(0u, vec2<f32>(x[2u * i], x[2u * i + 1u])));
}`;
}
