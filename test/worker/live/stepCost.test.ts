import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { StepCost } from '../../../src/worker/live/stepCost.ts';

describe('StepCost', () => {
  test('tells what a step costs from what a frame does', () => {
    const costs = fc.record({ each: fc.double({ min: 0.02, max: 5, noNaN: true }), fixed: fc.nat(50) });
    const counts = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(costs, counts, ({ each, fixed }, steps) => {
        fc.pre(new Set(steps).size > 1);
        const cost = new StepCost();
        for (const count of steps) cost.measured(count, fixed + each * count);
        expect(cost.each).toBeCloseTo(each, 4);
        expect(cost.fixed).toBeCloseTo(fixed, 2);
      }),
    );
  });

  test('takes all time for that of steps where nothing else is known', () => {
    const cost = new StepCost();
    for (let i = 0; i < 10; i++) cost.measured(4, 20);
    expect(cost.each).toBeCloseTo(5);
    expect(cost.fixed).toBeCloseTo(0);
  });

  test('is never nothing, nor more than all, whatever noise says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.double({ min: 0.01, max: 99, noNaN: true })), {
          minLength: 1,
        }),
        (measurements) => {
          const cost = new StepCost();
          for (const [steps, milliseconds] of measurements) cost.measured(steps, milliseconds);
          expect(cost.each).toBeGreaterThan(0);
          expect(cost.fixed).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test('forgets a machine that was busy', () => {
    const cost = new StepCost();
    for (let i = 0; i < 50; i++) cost.measured(1 + (i % 3), 40 + i);
    for (let i = 0; i < 200; i++) cost.measured(1 + (i % 3), 1 + (i % 3));
    expect(cost.each).toBeCloseTo(1, 1);
    expect(cost.fixed).toBeLessThan(0.5);
  });
});
