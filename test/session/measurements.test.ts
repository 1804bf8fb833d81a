import { describe, expect, test } from 'vitest';
import { lessonOf, Measurements } from '../../src/session/measurements.ts';
import { frame, methodFrame } from './frames.ts';

const good = [0, 0, 1, 1];
const half = [1, 0, 0, 1];
const at = (step: number, predictions = good) => frame(step, methodFrame('supervised', predictions));

const measurementsOf = (...steps: number[]): Measurements => {
  const measurements = new Measurements();
  for (const step of steps) measurements.add(at(step));
  return measurements;
};
const stepsOf = (measurements: Measurements) => measurements.of('supervised').map(({ step }) => step);

describe('Measurements', () => {
  test('keeps a series a method', () => {
    const measurements = new Measurements();
    measurements.add(
      frame(0, methodFrame('supervised', half), methodFrame('uda', good, { losses: [0.5, 0.25] })),
    );
    expect(measurements.of('supervised')).toEqual([{ step: 0, accuracy: 0.5, lesson: null }]);
    expect(measurements.of('uda')).toEqual([{ step: 0, accuracy: 1, lesson: { before: 0.5, after: 0.25 } }]);
  });

  test('keeps steps in order, each once, also when time goes back', () => {
    const measurements = measurementsOf(0, 10, 30);
    measurements.add(at(20));
    measurements.add(at(10, half));
    expect(stepsOf(measurements)).toEqual([0, 10, 20, 30]);
    expect(measurements.of('supervised')[1]!.accuracy).toBe(0.5);
  });

  test('branches without what comes after, keeps that beside, and stays as it is itself', () => {
    const measurements = measurementsOf(0, 10, 20, 30);
    const branch = measurements.branch(10);
    branch.add(at(40));
    expect([stepsOf(branch), branch.moves]).toEqual([[0, 10, 40], [10]]);
    expect(branch.replacedOf('supervised').map(({ step }) => step)).toEqual([10, 20, 30]);
    expect([stepsOf(measurements), measurements.moves, measurements.replacedOf('supervised').length]).toEqual(
      [[0, 10, 20, 30], [], 0],
    );
  });

  test('tells the replaced accuracy only where it was measured', () => {
    const before = measurementsOf(0, 10);
    before.add(at(20, half));
    const measurements = before.branch(10);
    expect(measurements.replacedAccuracy('supervised', 15)).toBe(0.5);
    expect(measurements.replacedAccuracy('supervised', 5)).toBeNull();
    expect(measurements.replacedAccuracy('supervised', 21)).toBeNull();
    expect(measurements.replacedAccuracy('uda', 15)).toBeNull();
  });

  test('keeps a replaced future through moves that replace none', () => {
    const measurements = measurementsOf(0, 10, 20).branch(10).branch(10);
    expect(measurements.replacedAccuracy('supervised', 20)).toBe(1);
  });

  test('marks moves in order, and forgets those behind a branch', () => {
    const measurements = measurementsOf(0, 10, 20).branch(10).branch(20);
    expect(measurements.moves).toEqual([10, 20]);
    expect(measurements.branch(20).moves).toEqual([10, 20]);
    expect(measurements.branch(15).moves).toEqual([10, 15]);
  });
});

test('a lesson is measured before and after, or not at all', () => {
  expect(lessonOf(methodFrame('uda', good, { losses: [0.5, 0.4] }).losses)).toEqual({
    before: 0.5,
    after: 0.4,
  });
  expect(lessonOf(methodFrame('uda', good).losses)).toBeNull();
});
