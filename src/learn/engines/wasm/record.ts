/**
 * A run's record in the kernel's memory: `Run` of assembly/run.ts, the same fields in the same order. The kernel
 * carries a list of its own (describeRecord.mjs), and `checkRecord` compares the two.
 */
import { usesNoise } from '../../draws.ts';
import { feedbackOf, leastLogit, learningTeacherOf, type Step } from '../../methods/step.ts';
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
  studentTemperature: 'f',
  studentLeastLogit: 'f',
  noisedInputs: 'i',
  teaching: 'i',
  teacherRate: 'f',
  teacherLabels: 'f',
  teacherConsistency: 'f',
  teacherTemperature: 'f',
  teacherLeastLogit: 'f',
  decay: 'f',
  form: 'i',
  feedbackWeight: 'f',
  lookAhead: 'i',
  shuffled: 'i',
  pseudoLabels: 'i',
  leastLogit: 'f',
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
  sharpened: 'i',
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
export function stepValues(step: Step): Values {
  const { student, teacher } = step;
  const learning = learningTeacherOf(step);
  const feedback = feedbackOf(step);
  const { kind, threshold, noisedInputs } = teacher?.pseudoLabels ?? {
    kind: null,
    threshold: 0,
    noisedInputs: false,
  };
  return {
    ...networkValues(step),
    studentRate: student.learningRate,
    studentLabels: student.labels,
    studentConsistency: student.consistency?.weight ?? 0,
    studentTemperature: student.consistency?.temperature ?? 1,
    studentLeastLogit: leastLogit(student.consistency?.threshold ?? 0),
    noisedInputs: Number(noisedInputs),
    teaching: [undefined, 'frozen', 'averaged', 'learning'].indexOf(teacher?.kind),
    teacherRate: learning?.learningRate ?? 0,
    teacherLabels: learning?.labels ?? 0,
    teacherConsistency: learning?.consistency?.weight ?? 0,
    teacherTemperature: learning?.consistency?.temperature ?? 1,
    teacherLeastLogit: leastLogit(learning?.consistency?.threshold ?? 0),
    decay: teacher?.kind === 'averaged' ? teacher.decay : 0,
    form: [undefined, 'exact', 'perExample', 'dot', 'difference'].indexOf(feedback?.form),
    feedbackWeight: feedback?.weight ?? 0,
    lookAhead: Number(feedback?.lookAhead ?? true),
    shuffled: Number(feedback?.shuffled ?? false),
    pseudoLabels: [null, 'soft', 'sampled', 'argmax'].indexOf(kind),
    leastLogit: leastLogit(threshold),
    allPoints: Number(step.batch === 'all'),
    noise: Number(usesNoise(step)),
    deviation: step.deviation,
  };
}
