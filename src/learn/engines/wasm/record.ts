/**
 * A run's record in the kernel's memory: `Run` of assembly/run.ts, the same fields in the same order. The kernel
 * carries a list of its own (describeRecord.mjs), and `checkRecord` compares the two.
 */
import { usesNoise } from '../../draws.ts';
import type { Step } from '../../methods/step.ts';
import type { Network } from '../../network.ts';
import { paddedParameterCount } from './layout.ts';

/** i: 32-bit integer or address, f: float32. */
const fields = {
  activation: 'i',
  hiddenLayers: 'i',
  units0: 'i',
  units1: 'i',
  units2: 'i',
  parameterBytes: 'i',
  studentRate: 'f',
  studentLabels: 'f',
  studentConsistency: 'f',
  noisedInputs: 'i',
  teaching: 'i',
  teacherRate: 'f',
  teacherLabels: 'f',
  teacherConsistency: 'f',
  form: 'i',
  feedbackWeight: 'f',
  lookAhead: 'i',
  shuffled: 'i',
  pseudoLabels: 'i',
  batch: 'i',
  allPoints: 'i',
  noise: 'i',
  deviation: 'f',
  seed: 'i',
  step: 'i',
  unlabeled: 'i',
  unlabeledCount: 'i',
  normalTable: 'i',
  student: 'i',
  teacher: 'i',
  studentAfter: 'i',
  gradient: 'i',
  direction: 'i',
  labeledCount: 'i',
  labeled: 'i',
  classes: 'i',
  clean: 'i',
  noisy: 'i',
  uniforms: 'i',
  permutation: 'i',
  studentHidden: 'i',
  studentLogits: 'i',
  teacherHidden: 'i',
  teacherLogits: 'i',
  scratchHidden: 'i',
  scratchLogits: 'i',
  beliefs: 'i',
  targets: 'i',
  push: 'i',
  delta: 'i',
  rowsA: 'i',
  rowsB: 'i',
  labeledBefore: 'f',
  labeledAfter: 'f',
  pseudoLabelLoss: 'f',
  consistencyLoss: 'f',
  feedback: 'f',
  gradientNorm: 'f',
} as const;

export type RecordField = keyof typeof fields;
export type Values = Partial<Record<RecordField, number>>;

const names = Object.keys(fields) as RecordField[];
const places = new Map(names.map((name, i) => [name, 4 * i]));

export const recordBytes = 4 * names.length;

/** @throws Error where the kernel's `Run` is another one, naming the first field that differs */
export function checkRecord(kernel: WebAssembly.Module): void {
  const [section] = WebAssembly.Module.customSections(kernel, 'record');
  const theirs = new TextDecoder().decode(section).split(' ');
  const ours = names.map((name) => `${name}:${fields[name]}`);
  const at = Array.from({ length: Math.max(ours.length, theirs.length) }, (_, i) => i).find(
    (i) => ours[i] !== theirs[i],
  );
  if (at === undefined) return;
  throw new Error(
    `RecordField ${at} of the record is ${theirs[at] || 'absent'} in kernel.wasm and ${ours[at] ?? 'absent'} in its wrapper. ` +
      'They were built from different sources: npm run wasm',
  );
}

export function writeRecord(memory: WebAssembly.Memory, record: number, values: Values): void {
  const view = new DataView(memory.buffer, record, recordBytes);
  for (const [name, value] of Object.entries(values) as [RecordField, number][]) {
    if (fields[name] === 'f') view.setFloat32(places.get(name)!, value, true);
    else view.setInt32(places.get(name)!, value, true);
  }
}

export function readRecord(memory: WebAssembly.Memory, record: number, name: RecordField): number {
  const view = new DataView(memory.buffer, record, recordBytes);
  return fields[name] === 'f'
    ? view.getFloat32(places.get(name)!, true)
    : view.getUint32(places.get(name)!, true);
}

// Choices are numbered as in the enumerations of assembly/run.ts.

/** The record's fields that say what the network is. */
export const networkValues = ({ layers, activation }: Network): Values => ({
  activation: ['tanh', 'sigmoid', 'relu'].indexOf(activation),
  hiddenLayers: layers.length - 2,
  units0: layers[1],
  units1: layers.length > 3 ? layers[2] : 0,
  units2: layers.length > 4 ? layers[3] : 0,
  parameterBytes: 4 * paddedParameterCount({ layers }),
});

/** The record's fields that say what a step computes. */
export function stepValues({ student, teacher, ...step }: Step): Values {
  const feedback = teacher?.feedback ?? null;
  return {
    ...networkValues(step),
    studentRate: student.learningRate,
    studentLabels: student.labels,
    studentConsistency: student.consistency,
    noisedInputs: Number(student.noisedInputs),
    teaching: teacher ? (teacher.frozen ? 1 : 2) : 0,
    teacherRate: teacher?.learningRate ?? 0,
    teacherLabels: teacher?.labels ?? 0,
    teacherConsistency: teacher?.consistency ?? 0,
    form: feedback ? 1 + ['exact', 'perExample', 'dot', 'difference'].indexOf(feedback.form) : 0,
    feedbackWeight: feedback?.weight ?? 0,
    lookAhead: Number(feedback?.lookAhead ?? true),
    shuffled: Number(feedback?.shuffled ?? false),
    pseudoLabels: ['soft', 'sampled', 'argmax'].indexOf(step.pseudoLabels),
    allPoints: Number(step.batch === 'all'),
    noise: Number(usesNoise({ ...step, student, teacher })),
    deviation: step.deviation,
  };
}
