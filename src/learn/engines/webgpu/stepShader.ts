/**
 * WGSL that takes K training steps: runs a step's list of passes, K times. One workgroup is one run; a thread
 * takes point after point, and owns every 64th parameter.
 */
import { parameterCount } from '../../network.ts';
import { pointsSource, tilesOf } from './batchShader.ts';
import { threads, vectors, type Layout } from './layout.ts';
import { backwardSource, forwardSource, functionsSource, loop, tangentSource } from './networkShader.ts';
import type { Pass } from './pass.ts';
import { runRowSource } from './runRow.ts';
import type { Shape } from './shape.ts';
import { studentPasses } from './studentPasses.ts';
import { teacherPasses } from './teacherPasses.ts';
import { ownedCount, writerOf, type Writer } from './writer.ts';

export function stepSource(shape: Shape, layout: Layout): string {
  const writer = writerOf(shape, layout);
  const { vector, owned } = writer;
  const passes = [...studentPasses(writer), ...teacherPasses(writer)];
  const copy = (statement: (network: string) => string) =>
    layout.shared.vectors ? owned(() => `${statement('student')} ${statement('teacher')}`) : '';
  return `
${declarations(layout)}
${runRowSource}
${functionsSource(shape.activation)}
${forwardSource(shape, layout)}
${backwardSource(shape, layout)}
${tangentSource(shape, layout)}
${gradientSource(writer)}
${pointsSource(shape)}
${passesSource(passes, writer)}

fn main(index: i32) {
  thread = localIndex;
  base = workgroupId.x * ${layout.width}u;
  loadRun(workgroupId.x);
  locateOwned();
  ${copy((network) => `vectors[${network} + p] = result[base + ${network} + p];`)}
  for (var k = 0u; k < uniforms.steps; k++) {
    let step = firstStep + uniforms.taken + k;
    let last = k + 1u == uniforms.steps;
    drawBatch(step);
    clearLosses();
    for (var which = 0u; which < ${passes.length}u; which++) { runPass(which, step, last); }
    ${owned(() => `${vector('student')} = ${vector('studentAfter')};`)}
    if (last) { writeLosses(); }
  }
  ${copy((network) => `result[base + ${network} + p] = vectors[${network} + p];`)}
}`;
}

const declarations = (layout: Layout): string => `
${vectors.map((name, i) => `const ${name} = ${i * layout.parameters}u;`).join('\n')}
${layout.shared.vectors ? `var<workgroup> vectors: array<f32, ${4 * layout.parameters}>;` : ''}
${layout.shared.tile ? `var<workgroup> tile: array<f32, ${threads * layout.stride}>;` : ''}
var<workgroup> reduction: array<f32, ${threads}>;
var<private> thread: u32;
var<private> base: u32;
var<private> units: array<f32, ${layout.unitCount}>;
var<private> tangents: array<f32, ${layout.unitCount}>;
var<private> deltas: array<f32, ${layout.stride - layout.unitCount}>;
var<private> sums: array<f32, ${ownedCount(layout)}>;
var<private> lesson: array<f32, ${ownedCount(layout)}>;
var<private> ownUnit: array<u32, ${ownedCount(layout)}>;
var<private> ownDelta: array<u32, ${ownedCount(layout)}>;
var<private> h: f32;
${losses.map((name) => `var<private> ${name}: f32;`).join('\n')}

fn parameter(i: u32) -> f32 { return ${layout.shared.vectors ? 'vectors[i]' : 'result[base + i]'}; }

fn barrier() {
  workgroupBarrier();
  ${layout.shared.vectors && layout.shared.tile ? '' : 'storageBarrier();'}
}

fn clearLosses() { ${losses.map((name) => `${name} = 0.0;`).join(' ')} }

fn writeLosses() {
  ${losses.map((name) => `${name} = total(${name});`).join('\n  ')}
  if (thread == 0u) { ${losses.map((name, i) => `result[base + ${layout.row.losses + i}u] = ${name};`).join(' ')} }
}

// Σ over the threads
fn total(value: f32) -> f32 {
  reduction[thread] = value;
  workgroupBarrier();
  var sum = 0.0;
  for (var n = 0u; n < ${threads}u; n++) { sum += reduction[n]; }
  workgroupBarrier();
  return sum;
}
`;

/** A thread's parts of the losses, in the order of a row. */
const losses = ['labeledBefore', 'labeledAfter', 'pseudoLabelLoss', 'consistencyLoss'];

/** Gradients as sums over a tile's points of unit times delta. */
function gradientSource({ shape, layout, owned }: Writer): string {
  const { unitCount, stride, row, shared } = layout;
  const tile = (i: string) => (shared.tile ? `tile[${i}]` : `result[base + ${row.tile}u + ${i}]`);
  const product = (q: string) => `${tile(`first + ownUnit[${q}]`)} * ${tile(`first + ownDelta[${q}]`)}`;
  return `
// leaves the point's units and deltas for the others to read
fn keep() {
  let first = thread * ${stride}u;
  ${loop(shape, 'i', unitCount, (i) => `${tile(`first + ${i}`)} = units[${i}];`)}
  ${loop(shape, 'i', stride - unitCount, (i) => `${tile(`first + ${unitCount}u + ${i}`)} = deltas[${i}];`)}
}

// ∂/∂W_k = Σ_n u_k δ_kᵀ over the first \`count\` points of the tile
fn accumulate(count: u32) { ${owned(
    (q) => `
  var sum = 0.0;
  for (var n = 0u; n < count; n++) { let first = n * ${stride}u; sum += ${product(q)}; }
  sums[${q}] += sum;`,
  )} }

// which unit and which delta meet at each parameter: W_k is [fan-in + 1][fan-out], the biases its last row
fn locateOwned() { ${owned((q) => locate(shape, layout, q))} }
`;
}

function locate(shape: Shape, layout: Layout, q: string): string {
  const ends = layout.deltas.map((_, k) => parameterCount({ layers: shape.layers.slice(0, k + 2) }));
  const branches = layout.deltas.map((delta, k) => {
    const [first, fanOut] = [ends[k - 1] ?? 0, shape.layers[k + 1]!];
    return `if (p < ${ends[k]}u) {
      ownUnit[${q}] = ${layout.units[k]!}u + (p - ${first}u) / ${fanOut}u;
      ownDelta[${q}] = ${layout.unitCount + delta}u + (p - ${first}u) % ${fanOut}u;
    }`;
  });
  return branches.join(' else ');
}

/** One place for every pass's forward and backward: the shader stays small, whatever the method. */
function passesSource(passes: readonly Pass[], { shape }: Writer): string {
  const cases = (text: (pass: Pass) => string | undefined) =>
    passes
      .map((pass, i) => (text(pass) ? `case ${i}u: { // ${pass.title}\n${text(pass)} }\n` : ''))
      .join('') + 'default: {}';
  return `
fn runPass(which: u32, step: u32, last: bool) {
  var tiles = 0u;
  var isLabeled = false;
  var network = 0u;
  var noised = 0.0;
  var sumsGradient = false;
  switch (which) { ${cases((pass) => pass.over && setup(pass, shape))} }
  // the vectors that the pass reads are written
  barrier();
  for (var t = 0u; t < tiles; t++) {
    let i = t * ${threads}u + thread;
    var point = labeledPoint();
    if (!isLabeled) { point = batch[t]; }
    let d = forward(network, point.x + noised * point.noise);
    var delta = 0.0;
    switch (which) { ${cases(({ point, delta }) => [point, delta && `delta = ${delta};`].filter(Boolean).join('\n'))} }
    if (sumsGradient) {
      backward(network, delta);
      keep();
      barrier();
      accumulate(select(${Math.min(threads, shape.batch)}u, labelCount, isLabeled));
      barrier();
    }
  }
  switch (which) { ${cases(({ after }) => after)} }
}`;
}

const setup = ({ over, network, noised, lastOnly, delta }: Pass, shape: Shape): string =>
  [
    `tiles = ${lastOnly ? 'select(0u, 1u, last)' : over === 'labeled' ? '1u' : `${tilesOf(shape)}u`};`,
    over === 'labeled' ? 'isLabeled = true;' : '',
    `network = ${network};`,
    noised ? 'noised = 1.0;' : '',
    delta ? 'sumsGradient = true;' : '',
  ].join(' ');
