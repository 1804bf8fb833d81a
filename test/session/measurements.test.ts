import { describe, expect, test } from 'vitest';
import { lessonOf, Measurements, type Measurement } from '../../src/session/measurements.ts';

const losses = { labeledBefore: null, labeledAfter: null, pseudoLabel: null, consistency: null };
const at = (step: number, accuracy = 1): Measurement => ({ step, accuracy, teacherAccuracy: null, losses });

const measurementsOf = (...steps: number[]): Measurements => {
  const measurements = new Measurements();
  measurements.add({ methods: ['supervised'], measurements: [steps.map((step) => at(step))] });
  return measurements;
};
const stepsOf = (measurements: Measurements) => measurements.of('supervised').map(({ step }) => step);

describe('Measurements', () => {
  test('keeps a series a method', () => {
    const measurements = new Measurements();
    measurements.add({ methods: ['supervised', 'uda'], measurements: [[at(0, 0.5)], [at(0), at(5)]] });
    expect(measurements.of('supervised')).toEqual([at(0, 0.5)]);
    expect(measurements.of('uda')).toEqual([at(0), at(5)]);
    expect(measurements.of('noisy-student')).toEqual([]);
  });

  test('keeps steps in order, each once, also when time goes back', () => {
    const measurements = measurementsOf(0, 10, 30);
    measurements.add({ methods: ['supervised'], measurements: [[at(10, 0.5), at(20)]] });
    expect(stepsOf(measurements)).toEqual([0, 10, 20, 30]);
    expect(measurements.of('supervised')[1]!.accuracy).toBe(0.5);
  });

  test('branches without what comes after, keeps that beside, and stays as it is itself', () => {
    const measurements = measurementsOf(0, 10, 20, 30);
    const branch = measurements.branch(10);
    branch.add({ methods: ['supervised'], measurements: [[at(40)]] });
    expect([stepsOf(branch), branch.moves]).toEqual([[0, 10, 40], [10]]);
    expect(branch.replacedOf('supervised').map(({ step }) => step)).toEqual([10, 20, 30]);
    expect([stepsOf(measurements), measurements.moves, measurements.replacedOf('supervised').length]).toEqual(
      [[0, 10, 20, 30], [], 0],
    );
  });

  test('keeps a replaced future through moves that replace none', () => {
    const measurements = measurementsOf(0, 10, 20).branch(10).branch(10);
    expect(measurements.replacedOf('supervised').map(({ step }) => step)).toEqual([10, 20]);
  });

  test('marks moves in order, and forgets those behind a branch', () => {
    const measurements = measurementsOf(0, 10, 20).branch(10).branch(20);
    expect(measurements.moves).toEqual([10, 20]);
    expect(measurements.branch(20).moves).toEqual([10, 20]);
    expect(measurements.branch(15).moves).toEqual([10, 15]);
  });
});

test('a lesson is measured before and after, or not at all', () => {
  expect(lessonOf({ ...losses, labeledBefore: 0.5, labeledAfter: 0.4 })).toEqual({ before: 0.5, after: 0.4 });
  expect(lessonOf(losses)).toBeNull();
});
