import { expect, test } from 'vitest';
import { solve } from '../../../src/words/en/solve.ts';

test('progress never reaches 100 % before its end', () => {
  expect(solve.progress(0.999, 3000)).toBe('Training this place: 99 % of 3,000 steps.');
});

test('one place a second is no plural', () => {
  expect(solve.rate(1, 3000)).toMatch(/^1 place a second/);
  expect(solve.rate(12, 20_000)).toBe('12 places a second, each trained from scratch for 20,000 steps.');
});
