import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { evenSteps } from '../../../src/session/take/film.ts';

test('frames stand at equal steps, the first and the last among them', () => {
  expect(evenSteps(3000, 4)).toEqual([0, 1000, 2000, 3000]);
  expect(evenSteps(2, 250)).toEqual([0, 1, 2]);
  expect(evenSteps(0, 250)).toEqual([0]);
  assert(
    property(integer({ min: 1, max: 100_000 }), integer({ min: 2, max: 500 }), (last, most) => {
      const steps = evenSteps(last, most);
      expect(steps).toHaveLength(Math.min(most, last + 1));
      expect([steps[0], steps.at(-1)]).toEqual([0, last]);
      const apart = steps.slice(1).map((step, i) => step - steps[i]!);
      expect(Math.max(...apart) - Math.min(...apart)).toBeLessThanOrEqual(1);
    }),
  );
});
