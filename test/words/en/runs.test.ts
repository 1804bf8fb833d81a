import { describe, expect, test } from 'vitest';
import { runs } from '../../../src/words/en/runs.ts';

describe('how long runs take', () => {
  test.each([
    [0.4, 'a second'],
    [1.2, '2\u00a0s'],
    [89, '89\u00a0s'],
    [90, '2\u00a0min'],
    [5399, '90\u00a0min'],
    [5400, '1.5\u00a0h'],
    [5_400_000, '1500.0\u00a0h'],
  ])('%d seconds', (seconds, expected) => {
    expect(runs.takes(seconds)).toBe(`About ${expected} on this machine.`);
  });

  test('is not known until one was timed', () => {
    expect(runs.takes(null)).toBe('Timing a run …');
    expect(runs.doing(0, 1, null)).toBe('0 of 1 run done.');
    expect(runs.doing(2, 3000, 60)).toBe('2 of 3,000 runs done, about 60\u00a0s left.');
  });
});

test('times for more and more seeds stand together, once all are known', () => {
  const times = [
    [10, 2],
    [1000, 200],
  ] as const;
  expect(runs.take(times)).toBe('10 take about 2\u00a0s on this machine, 1,000 about 3\u00a0min.');
  expect(runs.take([...times, [5, null]])).toBe(runs.takes(null));
});

test('one run is no plural', () => {
  expect(runs.done(1, 2)).toBe('1 run in 2\u00a0s.');
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
