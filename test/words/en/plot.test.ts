import { expect, test } from 'vitest';
import { plot } from '../../../src/words/en/plot.ts';

const { dot, star } = plot.pointed;

test('a dot is named by its moon and by what the network says of it', () => {
  expect(dot({ class: 0, guess: null, shared: false })).toBe('orange point');
  expect(dot({ class: 1, guess: 1, shared: false })).toBe('purple point, colored purple: right');
  expect(dot({ class: 0, guess: 1, shared: false })).toBe('orange point, colored purple: wrong');
  expect(dot({ class: 0, guess: 1, shared: true })).toBe(
    'orange point, colored purple: also wrong in Supervised',
  );
});

test('a star is one of the known', () => {
  expect(star({ index: 1, class: 0, of: 6 })).toBe(
    'labeled point 2, orange: one of the 6 classes that are known',
  );
  expect(star({ index: 0, class: 1, of: 1 })).toBe('labeled point 1, purple: the one class that is known');
});
