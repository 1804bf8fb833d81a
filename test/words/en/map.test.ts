import { expect, test } from 'vitest';
import { map } from '../../../src/words/en/map.ts';

test('a map is its best, its worst and how many places do', () => {
  const summary = {
    best: { x: -0.5, y: 1, accuracy: 1 },
    worst: { x: 0, y: -1.256, accuracy: 0.5 },
    reached: 511,
    places: 1200,
  };
  expect(map.summary(summary)).toBe(
    'Best 100.0 % at x −0.50, y 1.00; worst 50.0 % at x 0.00, y −1.26. 43 % of 1,200 places reach 99 %.',
  );
  expect(map.diverged(1)).toBe('At 1 more place a weight stopped being a number.');
  expect(map.diverged(2)).toContain('2 more places');
});

test('a class of the legend has its least accuracy, or none', () => {
  expect([0.995, 0.99, 0].map(map.legend.least)).toEqual(['≥ 99.5', '≥ 99', 'below']);
  expect(map.wrong(798, null)).toBe('798 or more');
  expect(map.wrong(0, 1009)).toBe('0 to 1,009');
});

test('a place says how many are wrong, and what becomes of a star in the other moon', () => {
  const at = { x: 1, y: -0.5 };
  expect(map.pill(0.995, 9, null)).toBe('9 wrong · 99.5 %');
  expect(map.pill(0.995, 9, 'overruled')).toBe('9 wrong · 99.5 % · overruled');
  expect(map.read(at, 0.5, 997, 1994, null)).toBe('At x 1.00, y −0.50: 50.0 %, 997 of 1,994 wrong.');
  expect(map.read(at, 0.5, 997, 1994, 'believed')).toContain('997 of 1,994 wrong; the star is believed.');
});
