/**
 * WGSL for a training step (METHOD, One step; Pham et al., arXiv 2003.10580v4, section 2 and appendix A), K of
 * them in a dispatch. One workgroup is one run; a thread takes point after point, and owns every 64th parameter.
 *
 *   θ_S, θ_T, θ_S′   student, teacher, studentAfter
 *   g′               labeledGradient, ∇L_l(θ_S′)
 *   ŷ, ε             point.label, point.noise
 *   ∇L_u             lesson (kept for `dot`)
 *   sums             the gradient being summed, a thread's own parameters
 */
import { parameterCount } from '../../network.ts';
import { batchSource } from './batchShader.ts';
import { threads, type ArrayName, type Layout } from './layout.ts';
import {
  activationSource,
  backwardSource,
  forwardSource,
  functionsSource,
  loop,
  tangentSource,
  type At,
} from './networkShader.ts';
import { runRowSource } from './runRow.ts';
import type { Shape } from './shape.ts';
import { studentSource } from './studentShader.ts';
import { pushSource, shuffledPushSource, teacherSource } from './teacherShader.ts';

/** What the parts of the shader are written with. */
export interface Writer {
  shape: Shape;
  layout: Layout;
  at: (name: ArrayName) => At;
  /** Runs the body for each parameter p that the thread owns; it is the thread's q-th. */
  owned: (body: (q: string) => string) => string;
}

export function stepSource(shape: Shape, layout: Layout): string {
  const writer = writerOf(shape, layout);
  const { at, owned } = writer;
  const kept = (['student', 'teacher'] as const).filter((name) => layout.shared.has(name));
  const home = (name: 'student' | 'teacher') => `result[base + ${layout.row[name]}u + p]`;
  return `
${declarations(layout)}
${runRowSource}
${functionsSource}
${activationSource(shape.activation)}
${networkSource(writer)}
${gradientSource(writer)}
${batchSource(writer)}
${pushSource(writer)}
${shuffledPushSource(writer)}

fn main(index: i32) {
  let run = workgroupId.x;
  base = run * ${layout.width}u;
  loadRun(run);
  labeledShare = 1.0 / f32(max(labelCount, 1u));
  locateOwned();
  ${owned(() => kept.map((name) => `${at(name)('p')} = ${home(name)};`).join(' '))}
  barrier();
  for (var k = 0u; k < uniforms.steps; k++) {
    let step = firstStep + uniforms.taken + k;
    let last = k + 1u == uniforms.steps;
    drawBatch(step);
    ${studentSource(writer)}
    ${teacherSource(writer)}
    if (last) { writeLosses(); }
    // the next step starts from θ_S′
    ${owned(() => `${at('student')('p')} = ${at('studentAfter')('p')};`)}
    barrier();
  }
  ${owned(() => kept.map((name) => `${home(name)} = ${at(name)('p')};`).join(' '))}
}`;
}

function writerOf(shape: Shape, layout: Layout): Writer {
  return {
    shape,
    layout,
    at: (name) => (i) =>
      layout.shared.has(name) ? `${name}[${i}]` : `result[base + ${layout.row[name]}u + ${i}]`,
    owned: (body) =>
      loop(
        shape,
        'q',
        Math.ceil(layout.parameters / threads),
        (q) => `let p = thread() + ${q} * ${threads}u; if (p < ${layout.parameters}u) { ${body(q)} }`,
      ),
  };
}

const declarations = ({ shared, parameters, unitCount, stride }: Layout): string => `
${[...shared].map(([name, length]) => `var<workgroup> ${name}: array<f32, ${length}>;`).join('\n')}
var<workgroup> reduction: array<f32, ${threads}>;
var<private> base: u32;
var<private> labeledShare: f32;
var<private> units: array<f32, ${unitCount}>;
var<private> tangents: array<f32, ${unitCount}>;
var<private> deltas: array<f32, ${stride - unitCount}>;
var<private> sums: array<f32, ${Math.ceil(parameters / threads)}>;
var<private> lesson: array<f32, ${Math.ceil(parameters / threads)}>;
var<private> ownUnit: array<u32, ${Math.ceil(parameters / threads)}>;
var<private> ownDelta: array<u32, ${Math.ceil(parameters / threads)}>;
var<private> labeledBefore: f32;
var<private> labeledAfter: f32;
var<private> pseudoLabelLoss: f32;
var<private> consistencyLoss: f32;
var<private> h: f32;

fn thread() -> u32 { return localIndex; }

fn barrier() {
  workgroupBarrier();
  ${['studentAfter', 'labeledGradient', 'tile', 'student', 'teacher'].every((name) => shared.has(name as ArrayName)) ? '' : 'storageBarrier();'}
}
`;

function networkSource({ shape, layout, at }: Writer): string {
  const names: ArrayName[] = shape.teacher
    ? ['student', 'studentAfter', 'teacher']
    : ['student', 'studentAfter'];
  const form = shape.teacher?.feedback?.form;
  return [
    ...names.map((name) => forwardSource(shape, layout, name, at(name))),
    ...names.map((name) => backwardSource(shape, layout, name, at(name))),
    form === 'exact' || form === 'perExample'
      ? tangentSource(shape, layout, 'student', at('student'), at('labeledGradient'))
      : '',
  ].join('\n');
}

/** Sums over points and threads. */
function gradientSource({ shape, layout, at, owned }: Writer): string {
  const tile = at('tile');
  const { unitCount, stride } = layout;
  return `
// a point's units and deltas, for the others to read
fn keep() {
  let first = thread() * ${stride}u;
  ${loop(shape, 'i', unitCount, (i) => `${tile(`first + ${i}`)} = units[${i}];`)}
  ${loop(shape, 'i', stride - unitCount, (i) => `${tile(`first + ${unitCount}u + ${i}`)} = deltas[${i}];`)}
}

// ∂/∂W_k = Σ_n u_k δ_kᵀ over the first \`count\` points of the tile
fn accumulate(count: u32) {
  barrier();
  ${owned(
    (q) => `
    var sum = 0.0;
    for (var n = 0u; n < count; n++) {
      let first = n * ${stride}u;
      sum += ${tile(`first + ownUnit[${q}]`)} * ${tile(`first + ownDelta[${q}]`)};
    }
    sums[${q}] += sum;`,
  )}
  barrier();
}

fn clearSums() { ${loop(shape, 'q', Math.ceil(layout.parameters / threads), (q) => `sums[${q}] = 0.0;`)} }

// Σ over the threads
fn total(value: f32) -> f32 {
  reduction[thread()] = value;
  workgroupBarrier();
  var sum = 0.0;
  for (var n = 0u; n < ${threads}u; n++) { sum += reduction[n]; }
  workgroupBarrier();
  return sum;
}

${locateSource({ shape, layout, owned })}

fn writeLosses() {
  let before = total(labeledBefore);
  let after = total(labeledAfter);
  let pseudoLabel = total(pseudoLabelLoss);
  let consistency = total(consistencyLoss);
  if (thread() == 0u) {
    let first = base + ${layout.row.losses}u;
    result[first] = before;
    result[first + 1u] = after;
    result[first + 2u] = pseudoLabel;
    result[first + 3u] = consistency;
  }
}`;
}

/** Which unit and which delta meet at each parameter: W_k is [fan-in + 1][fan-out], the biases its last row. */
function locateSource({ shape, layout, owned }: Pick<Writer, 'shape' | 'layout' | 'owned'>): string {
  let first = 0;
  const branches = layout.deltas.map((delta, k) => {
    const [start, fanOut] = [first, shape.layers[k + 1]!];
    const end = parameterCount({ layers: shape.layers.slice(0, k + 2) });
    const branch = (q: string) => `if (p < ${end}u) {
      ownUnit[${q}] = ${layout.units[k]!}u + (p - ${start}u) / ${fanOut}u;
      ownDelta[${q}] = ${layout.unitCount + delta}u + (p - ${start}u) % ${fanOut}u;
    }`;
    first = end;
    return branch;
  });
  return `fn locateOwned() { ${owned((q) => branches.map((branch) => branch(q)).join(' else '))} }`;
}
