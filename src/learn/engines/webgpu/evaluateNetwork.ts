/** Probability of class 1 at many points: one thread a point. */
import type { Tensor } from '@tensorflow/tfjs-core';
import { parameterCount, type Network } from '../../network.ts';
import type { Invocation } from './kernels.ts';
import { unitsOf } from './layout.ts';
import { forwardSource, functionsSource } from './networkShader.ts';

/** @param parameters [P]. @param x [count · 2] */
export function evaluateNetwork(network: Network, parameters: Tensor, x: Tensor): Invocation {
  const count = x.size / 2;
  const { layers, activation } = network;
  return {
    kernel: 'EvaluateNetwork',
    key: JSON.stringify({ layers, activation }),
    source: () => evaluateSource(network),
    workgroups: Math.ceil(count / 64),
    inputs: { parameters, x },
    uniforms: { count },
    output: count,
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
  for (var p = localIndex; p < ${parameterCount(network)}u; p += 64u) { weights[p] = parameters[p]; }
  workgroupBarrier();
  let i = u32(index);
  if (i >= uniforms.count) { return; }
  result[i] = sigmoid(forward(0u, vec2<f32>(x[2u * i], x[2u * i + 1u])));
}`;
}
