/**
 * WGSL for the network: forward, backward, and the tangent that the feedback needs.
 *
 *   θ      parameters, `at` their place; b is W's last row, fed by a constant 1 (METHOD, Network)
 *   u_k    units: inputs of layer k, then 1
 *   δ_k    deltas: ∂loss / ∂(u_k W_k)
 *   u̇_k    tangents: how u_k changes as θ moves along a direction
 *   d      z₁ − z₀, the logits' difference. p₁ = σ(d): two classes need no more than that
 */
import type { Activation } from '../../../settings/settings.ts';
import { layersOf, parameterCount, type Network } from '../../network.ts';
import type { Layout } from './layout.ts';

/** Networks up to this many parameters are written out; larger ones loop, or compiling takes seconds. */
const largestUnrolled = 200;

/** A loop i = 0 … count − 1, written out for small networks, so that the arrays become registers. */
export function loop(
  network: Pick<Network, 'layers'>,
  i: string,
  count: number,
  body: (i: string) => string,
) {
  if (parameterCount(network) > largestUnrolled)
    return `for (var ${i} = 0u; ${i} < ${count}u; ${i}++) { ${body(i)} }`;
  return Array.from({ length: count }, (_, value) => `{ ${body(`${value}u`)} }`).join('\n');
}

/** φ(x), and φ′ as a function of φ's value. Exponentials only of what is at most 0: nothing overflows. */
const activations: Record<Activation, { value: string; slope: string }> = {
  tanh: {
    value: 'let e = exp(-2.0 * abs(x)); return sign(x) * (1.0 - e) / (1.0 + e);',
    slope: '1.0 - a * a',
  },
  sigmoid: { value: 'return sigmoid(x);', slope: 'a * (1.0 - a)' },
  relu: { value: 'return max(x, 0.0);', slope: 'select(0.0, 1.0, a > 0.0)' },
};

export const functionsSource = (activation: Activation): string => `
fn sigmoid(x: f32) -> f32 {
  let e = exp(-abs(x));
  return select(e, 1.0, x >= 0.0) / (1.0 + e);
}

// CE(q, p) = −q ln p − (1 − q) ln(1 − p) = ln(1 + eᵈ) − q d, with p = σ(d)
fn crossEntropy(d: f32, q: f32) -> f32 { return max(d, 0.0) + log(1.0 + exp(-abs(d))) - q * d; }

fn activated(x: f32) -> f32 { ${activations[activation].value} }
fn slope(a: f32) -> f32 { return ${activations[activation].slope}; }
`;

/** `fn forward(at, x) -> d`; leaves every u_k in `units`. The surrounding source has \`fn parameter(i)\`. */
export function forwardSource(network: Network, layout: Pick<Layout, 'units'>): string {
  const layers = layersOf(network);
  const hidden = layers.slice(0, -1).map(({ weights, biases, fanIn, fanOut }, k) => {
    const [from, to] = [layout.units[k]!, layout.units[k + 1]!];
    const term = (i: string, j: string) =>
      `sum += parameter(at + ${weights}u + ${i} * ${fanOut}u + ${j}) * units[${from}u + ${i}];`;
    // u_{k+1} = φ(u_k W_k)
    const unit = (j: string) => `
      var sum = parameter(at + ${biases}u + ${j});
      ${loop(network, 'i', fanIn, (i) => term(i, j))}
      units[${to}u + ${j}] = activated(sum);`;
    return `${loop(network, 'j', fanOut, unit)}\nunits[${to + fanOut}u] = 1.0;`;
  });
  const { weights, fanIn } = layers.at(-1)!;
  const logit = (i: string, k: 0 | 1) => `parameter(at + ${weights + k}u + 2u * ${i})`;
  const last = layout.units.at(-1)!;
  return `
fn forward(at: u32, x: vec2<f32>) -> f32 {
  units[0] = x.x;
  units[1] = x.y;
  units[2] = 1.0;
  ${hidden.join('\n')}
  var d = 0.0;
  ${loop(network, 'i', fanIn + 1, (i) => `d += (${logit(i, 1)} - ${logit(i, 0)}) * units[${last}u + ${i}];`)}
  return d;
}`;
}

/** `fn backward(at, delta)`, after the forward pass: every δ_k into `deltas`, from delta = ∂loss/∂d. */
export function backwardSource(network: Network, layout: Layout): string {
  const back = layersOf(network)
    .slice(1)
    .map(({ weights, fanIn, fanOut }, k) => {
      const [from, to, units] = [layout.deltas[k + 1]!, layout.deltas[k]!, layout.units[k + 1]!];
      const term = (i: string, j: string) =>
        `sum += parameter(at + ${weights}u + ${i} * ${fanOut}u + ${j}) * deltas[${from}u + ${j}];`;
      // δ_{k−1} = (W_k δ_k) ⊙ φ′(u_k)
      const delta = (i: string) => `
        var sum = 0.0;
        ${loop(network, 'j', fanOut, (j) => term(i, j))}
        deltas[${to}u + ${i}] = sum * slope(units[${units}u + ${i}]);`;
      return loop(network, 'i', fanIn, delta);
    });
  const last = layout.deltas.at(-1)!;
  return `
fn backward(at: u32, delta: f32) {
  deltas[${last}u] = -delta;
  deltas[${last + 1}u] = delta;
  ${back.toReversed().join('\n')}
}`;
}

/** `fn tangent(at, direction)`, after the forward pass: ḋ as θ moves along the direction; a Jacobian-vector product. */
export function tangentSource(network: Network, layout: Layout): string {
  const layers = layersOf(network);
  // ż = u Ẇ + u̇ W; the inputs and the constant 1 do not change
  const sum = (k: number, j: string) => {
    const { weights, fanIn, fanOut } = layers[k]!;
    const [index, units] = [(i: string) => `${weights}u + ${i} * ${fanOut}u + ${j}`, `${layout.units[k]!}u`];
    const moved = (i: string) => `sum += parameter(direction + ${index(i)}) * units[${units} + ${i}];`;
    const carried = (i: string) => `sum += parameter(at + ${index(i)}) * tangents[${units} + ${i}];`;
    return `
      var sum = 0.0;
      ${loop(network, 'i', fanIn + 1, moved)}
      ${k === 0 ? '' : loop(network, 'i', fanIn, carried)}`;
  };
  const hidden = layers.slice(0, -1).map(({ fanOut }, k) => {
    const to = `${layout.units[k + 1]!}u`;
    return loop(
      network,
      'j',
      fanOut,
      (j) => `${sum(k, j)} tangents[${to} + ${j}] = sum * slope(units[${to} + ${j}]);`,
    );
  });
  const last = layers.length - 1;
  return `
fn tangent(at: u32, direction: u32) -> f32 {
  ${hidden.join('\n')}
  var d = 0.0;
  { ${sum(last, '1u')} d += sum; }
  { ${sum(last, '0u')} d -= sum; }
  return d;
}`;
}
