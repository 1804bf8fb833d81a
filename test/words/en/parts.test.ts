import { expect, test } from 'vitest';
import { parts } from '../../../src/words/en/parts.ts';

test('a weight of 0 is none', () => {
  expect(parts.feedback(0)).toBe('no feedback, λ\u00a0=\u00a00');
  expect(parts.feedback(0.3)).toBe('feedback, λ\u00a0=\u00a00.3');
  expect(parts.labels(1)).toMatch(/^trained on stars/);
  expect(parts.consistency(0)).toMatch(/^no consistency/);
});

test('a variant’s name opens a line with a capital, a symbol as it is', () => {
  expect(parts.notRunYet('batch 32')).toBe('Batch 32.');
  expect(parts.notRunYet('λ = 2')).toBe('λ = 2.');
  expect(parts.refusedVariant('all points in the batch', 'Why.')).toBe(
    'All points in the batch: cannot run with the page’s settings. Why.',
  );
});

test('a plan counts runs, variants and seeds', () => {
  expect(parts.plan(59, 100, 'x')).toBe('Run all: 5,900 runs, 59 variants on 100 seeds, x.');
  expect(parts.plan(1, 1, 'x')).toBe('Run all: 1 run, 1 variant on 1 seed, x.');
});
