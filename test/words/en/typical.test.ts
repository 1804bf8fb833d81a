import { expect, test } from 'vitest';
import { typical } from '../../../src/words/en/typical.ts';

test('a plan counts what it multiplies', () => {
  const seeds = Array.from({ length: 1000 }, (_, i) => i + 5);
  expect(typical.plan(3, 1, seeds, 'settings “Ours”')).toBe(
    '3,000 runs: 3 methods, 1 placement, seeds 5 to 1004, settings “Ours”.',
  );
  expect(typical.plan(1, 1, [0], 'x')).toBe('1 run: 1 method, 1 placement, seeds 0 to 0, x.');
});

test('a dot says its run', () => {
  const dot = {
    method: 'label-spreading',
    placement: 'ends',
    seed: 7,
    accuracy: 0.37,
    wrong: 1256,
    fresh: 0.375,
    medianOfLast500: null,
    worstOfLast500: null,
  } as const;
  expect(typical.dot(dot)).toBe(
    'Label Spreading, stars ends, seed 7: 37.00 %, 1,256 wrong; 37.50 % on fresh points.',
  );
  expect(typical.dot({ ...dot, medianOfLast500: 0.5, worstOfLast500: 0.25 })).toContain(
    'Its last 500 steps: median 50.00 %, worst 25.00 %.',
  );
});
