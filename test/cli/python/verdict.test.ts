import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../cli/python/compare.ts';
import type { Spread } from '../../../cli/python/spread.ts';
import { tallyOf } from '../../../cli/python/tally.ts';
import { verdictOf } from '../../../cli/python/verdict.ts';

const same: Comparison = { parameters: 1e-6, loss: 1e-6, accuracy: [0.9, 0.902] };
const otherEnd: Comparison = { ...same, accuracy: [0.9, 0.95] };
const otherSteps: Comparison = { ...same, parameters: 1e-3, loss: 1e-3 };
const steady: Spread = { parameters: 1e-6, loss: 1e-6, accuracy: 0 };

describe('A run', () => {
  test('agrees to 0.2 points, whatever its weights where losses agree', () => {
    expect(verdictOf(same, null)).toBe('agrees');
    expect(verdictOf({ ...same, parameters: 1 }, null)).toBe('agrees');
  });

  test('that Python takes otherwise each time is chaotic', () => {
    expect(verdictOf(otherEnd, { ...steady, accuracy: 0.003 })).toBe('chaotic');
    expect(verdictOf(otherSteps, { ...steady, parameters: 2e-4, loss: 2e-4 })).toBe('chaotic');
  });

  test('that Python takes alike each time is missed, at its beginning or its end', () => {
    expect(verdictOf(otherEnd, { parameters: 1, loss: 1, accuracy: 0.001 })).toBe('MISSES');
    expect(verdictOf(otherSteps, { ...steady, accuracy: 0.5 })).toBe('MISSES');
    expect(verdictOf(otherSteps, { ...steady, parameters: 1 })).toBe('MISSES');
    expect(verdictOf(otherEnd, null)).toBe('MISSES');
  });

  test('that parts far more than Python from itself at its beginning is missed', () => {
    const one = { ...same, parameters: 0.1, loss: 0.1 };
    expect(verdictOf(one, { ...steady, parameters: 2e-4, loss: 2e-4 })).toBe('MISSES');
    expect(verdictOf(one, { ...steady, parameters: 0.02, loss: 0.02 })).toBe('chaotic');
  });

  test('with a weight that is no number in one of both is missed', () => {
    expect(verdictOf({ ...same, parameters: NaN }, steady)).toBe('MISSES');
  });
});

test('the last line counts, and names the methods of what does not agree', () => {
  const line = tallyOf([
    ['uda', 'agrees'],
    ['uda', 'chaotic'],
    ['fixmatch', 'chaotic'],
    ['uda', 'chaotic'],
  ]);
  expect(line).toMatch(/^Of 4 runs 1 agrees with the page; 3 are chaotic \(uda 2, fixmatch 1\)/);
  expect(line).toContain('none misses');
  expect(tallyOf([['yours', 'MISSES']])).toMatch(/1 misses the page \(yours 1\)/);
});
