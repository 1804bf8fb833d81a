import { describe, expect, test } from 'vitest';
import { runs } from '../../../src/words/en/runs.ts';

describe('how long runs take', () => {
  test.each([
    [0.4, 'a second'],
    [1.2, '2 s'],
    [89, '89 s'],
    [90, '2 min'],
    [5399, '90 min'],
    [5400, '1.5 h'],
    [5_400_000, '1500.0 h'],
  ])('%d seconds', (seconds, expected) => {
    expect(runs.takes(seconds)).toBe(`About ${expected} on this machine.`);
  });

  test('is not known until one was timed', () => {
    expect(runs.takes(null)).toBe('Timing a run …');
    expect(runs.doing(0, 1, null)).toBe('0 of 1 run done.');
    expect(runs.doing(2, 3000, 60)).toBe('2 of 3,000 runs done, about 60 s left.');
  });
});

test('one run is no plural', () => {
  expect(runs.done(1, 2)).toBe('1 run in 2 s.');
  expect(runs.canceled(1, 2000)).toBe('Canceled: 1 of 2,000 runs had ended and count.');
});

test('figures have decimals and signs that compare', () => {
  const rate = { count: 1242, rate: 0.5, low: 0.004, high: 0.996 };
  expect(runs.reached(rate, 2000)).toBe('1,242 of 2,000');
  expect(runs.interval(rate)).toBe('0 to 100 %');
  expect(runs.share(0.9985)).toBe('99.85');
  expect(runs.differenceInterval({ low: -0.0123, high: 0.00001 })).toBe('−1.23 to 0.00');
});

test('settings have a preset’s name where they are one’s', () => {
  expect(runs.settings('paper-like')).toBe('settings “Paper-like”');
  expect(runs.settings(null)).toBe('with the page’s settings');
});
