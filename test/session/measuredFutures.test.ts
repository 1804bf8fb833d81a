import { describe, expect, test } from 'vitest';
import { MeasuredFutures } from '../../src/session/measuredFutures.ts';
import type { Measured } from '../../src/worker/protocol.ts';

const losses = { labeledBefore: null, labeledAfter: null, pseudoLabel: null, consistency: null };

/** What was measured at some steps of the first future, unless said otherwise. */
const measuredAt = (steps: number[], change: Partial<Measured> = {}): Measured => ({
  future: 0,
  since: 0,
  futures: [0, 1],
  changes: [0, 1],
  methods: ['supervised'],
  measurements: [steps.map((step) => ({ step, accuracy: 1, teacherAccuracy: null, losses }))],
  ...change,
});
const second = { future: 1, since: 10, futures: [0, 1] };
const stepsOf = ({ present }: MeasuredFutures) => present.of('supervised').map(({ step }) => step);

/** Three steps, and after the second of them another future. */
function branched(): MeasuredFutures {
  const measured = new MeasuredFutures();
  measured.add(measuredAt([0, 10, 20]), 1);
  measured.add(measuredAt([30], second), 1);
  return measured;
}

describe('MeasuredFutures', () => {
  test('go with the future that is shown', () => {
    const measured = branched();
    expect([stepsOf(measured), measured.present.moves]).toEqual([[0, 10, 30], [10]]);
    measured.add(measuredAt([15]), 1);
    expect([stepsOf(measured), measured.present.moves]).toEqual([[0, 10, 15, 20], []]);
    measured.add(measuredAt([40], second), 1);
    expect(stepsOf(measured)).toEqual([0, 10, 30, 40]);
  });

  test('follow a future in which nothing was measured yet', () => {
    const measured = branched();
    measured.add(measuredAt([]), 1);
    expect(stepsOf(measured)).toEqual([0, 10, 20]);
  });

  test('forget a future that cannot come back', () => {
    const measured = branched();
    measured.add(measuredAt([], { future: 2, since: 30, futures: [1, 2] }), 1);
    measured.add(measuredAt([], { future: 0, since: 30, futures: [0, 1, 2] }), 1);
    expect(stepsOf(measured)).toEqual([0, 10, 30]);
  });

  test('go on with the present future where a new worker carries the run on', () => {
    const measured = branched();
    measured.add(measuredAt([50], { futures: [0] }), 2);
    expect(stepsOf(measured)).toEqual([0, 10, 30, 50]);
    measured.add(measuredAt([60], { ...second, since: 50 }), 2);
    expect(stepsOf(measured)).toEqual([0, 10, 30, 50, 60]);
  });
});
