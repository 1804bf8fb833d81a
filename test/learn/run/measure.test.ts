import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastSteps, measureEvery, nextMultiple, stepsToRead } from '../../../src/learn/run/measure.ts';

describe('measureEvery', () => {
  test.each([
    [1, 1],
    [600, 1],
    [601, 2],
    [2500, 5],
    [3000, 5],
    [3001, 10],
    [20_000, 50],
    [1_000_000, 2000],
  ])('of %d steps is %d', (steps, every) => {
    expect(measureEvery({ steps })).toBe(every);
  });

  test('makes at most 600 measurements, and no less than a quarter as many of a long run', () => {
    assert(
      property(integer({ min: 1, max: 10_000_000 }), (steps) => {
        const every = measureEvery({ steps });
        expect(Number.isInteger(every)).toBe(true);
        expect(steps / every).toBeLessThanOrEqual(600);
        if (every > 1) expect(steps / every).toBeGreaterThan(150);
      }),
    );
  });
});

test('the next multiple lies past a step, also where the step is one', () => {
  expect([0, 4, 5, 6].map((step) => nextMultiple(step, 5))).toEqual([5, 5, 10, 10]);
  expect(nextMultiple(7, Infinity)).toBe(Infinity);
});

describe('steps to read on the way', () => {
  test('are those where a measurement is due, and the last', () => {
    expect(stepsToRead({ steps: 3000 }, 3, 17)).toEqual([5, 10, 15, 17]);
    expect(stepsToRead({ steps: 3000 }, 15, 16)).toEqual([16]);
    expect(stepsToRead({ steps: 3000 }, 15, 15)).toEqual([]);
  });

  test('are no more than a device has room for', () => {
    expect(stepsToRead({ steps: 600 }, 0, 1000)).toEqual(Array.from({ length: 32 }, (_, i) => i + 1));
  });
});

describe('lastSteps', () => {
  const curve = [
    { step: 0, accuracy: 0.1 },
    { step: 499, accuracy: 0.2 },
    { step: 500, accuracy: 0.9 },
    { step: 700, accuracy: 0.7 },
    { step: 1000, accuracy: 1 },
    { step: 1005, accuracy: 0 },
  ];

  test('are the last 500, both ends included, and none that come later', () => {
    expect(lastSteps(curve, 1000)).toEqual({ steps: 500, median: 0.9, worst: 0.7 });
  });

  test('are all that were trained of a shorter run', () => {
    const last = lastSteps(curve, 499)!;
    expect(last).toEqual({ steps: 499, worst: 0.2, median: 0.2 });
  });

  test('are nothing where nothing was measured', () => {
    expect(lastSteps([], 100)).toBeNull();
    expect(lastSteps(curve, 2000)).toBeNull();
    expect(lastSteps(curve, 0)).toBeNull();
  });
});
