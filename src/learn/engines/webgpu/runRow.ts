/**
 * What a run brings along: one row of the int32 tensor `params`, floats as their bits.
 *
 *   η_S, η_T   studentRate, teacherRate
 *   a, b       studentLabels, teacherLabels
 *   w          studentConsistency, teacherConsistency
 *   λ          feedbackWeight
 *   σ          deviation
 *   κ, α       …Temperature, decay
 *   τ          …LeastLogit, as a bound on |d|
 */
import type { Labeled, Run } from '../engine.ts';
import { feedbackOf, learningTeacherOf, leastLogit, type Step } from '../../methods/step.ts';
import { threads } from './layout.ts';

/** A labeled point is one thread's. */
const maxLabels = threads;

const integers = ['seed', 'firstStep', 'firstPoint', 'pointCount', 'labelCount'] as const;

const floats: Record<string, (step: Step) => number> = {
  studentRate: ({ student }) => student.learningRate,
  studentLabels: ({ student }) => student.labels,
  studentConsistency: ({ student }) => student.consistency?.weight ?? 0,
  studentTemperature: ({ student }) => student.consistency?.temperature ?? 1,
  studentLeastLogit: ({ student }) => leastLogit(student.consistency?.threshold ?? 0),
  teacherRate: (step) => learningTeacherOf(step)?.learningRate ?? 0,
  teacherLabels: (step) => learningTeacherOf(step)?.labels ?? 0,
  teacherConsistency: (step) => learningTeacherOf(step)?.consistency?.weight ?? 0,
  teacherTemperature: (step) => learningTeacherOf(step)?.consistency?.temperature ?? 1,
  teacherLeastLogit: (step) => leastLogit(learningTeacherOf(step)?.consistency?.threshold ?? 0),
  decay: ({ teacher }) => (teacher?.kind === 'averaged' ? teacher.decay : 0),
  feedbackWeight: (step) => feedbackOf(step)?.weight ?? 0,
  leastLogit: ({ teacher }) => leastLogit(teacher?.pseudoLabels?.threshold ?? 0),
  deviation: ({ deviation }) => deviation,
};
const firstLabel = integers.length + Object.keys(floats).length;

/** Integers of a row; the labels come last, three each: x, y, class. */
export const runRowWidth = firstLabel + 3 * maxLabels;

/** @param firstPoint where the run's points begin in the tensor of all points */
export function runRow({ step, seed, unlabeled, labeled, state }: Run, firstPoint: number): Int32Array {
  const row = new Int32Array(runRowWidth);
  row.set([seed, state.step, firstPoint, unlabeled.length / 2]);
  const values = Object.values(floats).map((value) => value(step));
  new Float32Array(row.buffer).set(values, integers.length);
  setLabels(row, labeled);
  return row;
}

/** Throws where there are more labels than a row has room for. */
export function setLabels(row: Int32Array, { x, y }: Labeled): void {
  if (y.length > maxLabels) throw new Error(`At most ${maxLabels} labeled points, not ${y.length}.`);
  row[integers.indexOf('labelCount')] = y.length;
  const values = Float32Array.from({ length: 3 * y.length }, (_, i) =>
    i % 3 === 2 ? y[(i - 2) / 3]! : x[2 * Math.floor(i / 3) + (i % 3)]!,
  );
  row.set(new Int32Array(values.buffer), firstLabel);
}

/** @param step the step that the run would be at had it started with the dispatches counted so far */
export function setFirstStep(row: Int32Array, step: number): void {
  row[integers.indexOf('firstStep')] = step;
}

export const firstStepOf = (row: Int32Array): number => row[integers.indexOf('firstStep')]!;

/** WGSL: the private variables that hold a row, and `loadRun()`, which fills them. */
export const runRowSource = `
${integers.map((name) => `var<private> ${name}: u32;`).join('\n')}
${Object.keys(floats)
  .map((name) => `var<private> ${name}: f32;`)
  .join('\n')}
var<private> labels: u32;

fn loadRun(row: u32) {
  let first = row * ${runRowWidth}u;
  ${integers.map((name, i) => `${name} = u32(params[first + ${i}u]);`).join('\n  ')}
  ${Object.keys(floats)
    .map((name, i) => `${name} = bitcast<f32>(params[first + ${integers.length + i}u]);`)
    .join('\n  ')}
  labels = first + ${firstLabel}u;
}

/** z of a labeled point. */
fn labeledX(i: u32) -> vec2<f32> {
  return vec2<f32>(bitcast<f32>(params[labels + 3u * i]), bitcast<f32>(params[labels + 3u * i + 1u]));
}

fn labeledY(i: u32) -> f32 { return bitcast<f32>(params[labels + 3u * i + 2u]); }
`;
