import { expect, test } from 'vitest';
import { map } from '../../../src/words/en/map.ts';

test('a map is its best, its worst and how many places do', () => {
  const summary = {
    best: { x: -0.5, y: 1, accuracy: 1 },
    worst: { x: 0, y: -1.256, accuracy: 0.5 },
    success: 0.426,
    places: 1200,
  };
  expect(map.summary(summary)).toBe(
    'Best 100.0 % at x −0.50, y 1.00; worst 50.0 % at x 0.00, y −1.26. 43 % of 1,200 places reach 99 %.',
  );
  expect(map.diverged(1)).toBe('At 1 more place a weight stopped being a number.');
  expect(map.diverged(2)).toContain('2 more places');
});

test('a class of the legend has a bound, or two', () => {
  expect(map.legend.accuracy(0.995, null)).toBe('99.5 % or more');
  expect(map.legend.accuracy(0.95, 0.975)).toBe('95–97.5 %');
  expect(map.legend.accuracy(0, 0.6)).toBe('below 60 %');
  expect(map.legend.wrong(798, null)).toBe('798 or more');
  expect(map.legend.wrong(0, 1009)).toBe('0–1,009');
});
