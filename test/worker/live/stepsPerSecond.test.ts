import { expect, test } from 'vitest';
import { stepsPerSecond } from '../../../src/worker/live/stepsPerSecond.ts';

test('a gentle run lets its first steps be seen, then goes on as a usual one', () => {
  const paces = [0, 100, 200, 400, 3000].map((step) => stepsPerSecond('gentle', step));
  expect(paces).toEqual([60, 105, 150, 240, 240]);
});

test('a number is itself at every step, and the fastest has no end', () => {
  expect(stepsPerSecond(20, 0)).toBe(20);
  expect(stepsPerSecond(20, 1000)).toBe(20);
  expect(stepsPerSecond('fastest', 0)).toBe(Infinity);
});
