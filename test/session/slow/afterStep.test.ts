/** Slow motion's numbers are those of the student that it shows. */
import { expect, test } from 'vitest';
import { afterStep } from '../../../src/session/slow/afterStep.ts';
import { Measurements } from '../../../src/session/measurements.ts';
import { summaryOf } from '../../../src/session/summary.ts';
import type { Inspection } from '../../../src/worker/protocol.ts';
import { classes, frame, methodFrame } from '../frames.ts';

const meta = 'meta-pseudo-labels';
const before = methodFrame(meta, [0, 0, 1, 1], { teacher: [0, 1, 1, 1] });
const supervised = methodFrame('supervised', [1, 0, 0, 1]);
/** One star's class has just less than half of the belief. */
const starLosses = { before: Float32Array.of(0, 0, 0), after: Float32Array.of(0.01, 0.69, 0.7) };

function learned(predictions: number[]) {
  const shown = frame(7, supervised, { ...before, otherFuture: { grid: new Float32Array(), accuracy: 1 } });
  const measurements = new Measurements();
  const { losses } = before;
  measurements.add({
    methods: [meta],
    measurements: [[{ step: 5, accuracy: 1, teacherAccuracy: null, losses }]],
  });
  const now = summaryOf(shown, classes, measurements).methods[1]!;
  const student = { ...methodFrame(meta, predictions).student, freshAccuracy: 0.25 };
  const inspection = { method: meta, student: { after: student }, starLosses } as unknown as Inspection;
  return { now, after: afterStep(now, inspection, shown, classes) };
}

test('it counts mistakes, shared ones and stars of the student after its step', () => {
  const { now, after } = learned([1, 1, 0, 1]);
  expect(now).toMatchObject({ accuracy: 1, wrong: 0, sharedWithSupervised: 0, labelsRight: 5 });
  expect(after).toMatchObject({
    method: meta,
    accuracy: 0.25,
    freshAccuracy: 0.25,
    wrong: 3,
    sharedWithSupervised: 2,
    labelsRight: 2,
  });
});

test('the teacher has not moved yet, nothing is known of the other future, and the last steps end here', () => {
  const { now, after } = learned([1, 1, 0, 1]);
  expect([now.otherAccuracy, now.last!.worst]).toEqual([1, 1]);
  expect(after).toMatchObject({ teacherAccuracy: 0.75, otherAccuracy: null, last: { worst: 0.25 } });
});
