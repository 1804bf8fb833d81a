import { mean, standardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { draw, normal, streams } from '../../../src/data/random.ts';
import type { JudgedRow } from '../../../src/learn/study/experiment.ts';
import {
  accuracyBySeed,
  methodSummary,
  pairedDifference,
  summaryOf,
  wilson,
} from '../../../src/learn/study/statistics.ts';

const row = (change: Partial<JudgedRow>): JudgedRow => ({
  method: 'supervised',
  seed: 0,
  accuracy: 0.9,
  fresh: 0.9,
  teacherAccuracy: null,
  stepsTo95: null,
  stepsTo99: null,
  medianOfLast500: null,
  worstOfLast500: 0.9,
  diverged: false,
  ...change,
});

const bySeed = (values: number[], from = 0) => new Map(values.map((value, i) => [from + i, value]));

const ones = (count: number) => bySeed(Array.from({ length: count }, () => 1));

/** Where a function that rises from below zero to above it is zero, by halving. */
function zeroOf(rising: (x: number) => number, low: number, high: number): number {
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The normal distribution: Φ(x) = 1/2 + (x − x³/(2·3) + x⁵/(2²·2!·5) − …)/√(2π). */
function normalBelow(x: number): number {
  let [term, sum] = [x, x];
  for (let k = 1; k < 60; k++) {
    term *= -(x ** 2) / (2 * k);
    sum += term / (2 * k + 1);
  }
  return 0.5 + sum / Math.sqrt(2 * Math.PI);
}

describe('wilson', () => {
  // Wilson's bounds are the proportions p that the score test does not reject: |p̂ − p| = z √(p(1 − p)/n).
  it.each([1, 2, 3, 6, 20, 100, 300, 10_000])('solves the score equation for every count of n = %i', (n) => {
    const z = zeroOf((x) => normalBelow(x) - 0.975, 0, 4);
    const step = Math.max(1, Math.floor(n / 50));
    for (let count = 0; count <= n; count += step) {
      const distance = (p: number) => Math.abs(count / n - p) - z * Math.sqrt((p * (1 - p)) / n);
      const interval = wilson(count, n);
      const low = count === 0 ? 0 : zeroOf((p) => -distance(p), 0, count / n);
      const high = count === n ? 1 : zeroOf(distance, count / n, 1);
      expect(interval.low).toBeCloseTo(low, 10);
      expect(interval.high).toBeCloseTo(high, 10);
    }
  });

  // R 4.2.2: sprintf("%.10f", prop.test(count, n, correct = FALSE)$conf.int), which is Wilson's interval.
  it.each([
    [0, 1, 0, 0.7934506856],
    [1, 1, 0.2065493144, 1],
    [1, 2, 0.0945312057, 0.9054687943],
    [0, 20, 0, 0.1611251581],
    [20, 20, 0.8388748419, 1],
    [1, 29, 0.0061132143, 0.1717552188],
    [15, 148, 0.0623863995, 0.1604872417],
    [81, 263, 0.2552885199, 0.366209577],
    [82, 100, 0.7333264161, 0.882997745],
    [0, 200, 0, 0.0188453264],
    [299, 300, 0.9813633063, 0.9994113423],
    [300, 300, 0.9873570288, 1],
  ])('has the interval of R for %i of %i', (count, n, low, high) => {
    const interval = wilson(count, n);
    expect(interval.rate).toBe(count / n);
    expect(interval.low).toBeCloseTo(low, 9);
    expect(interval.high).toBeCloseTo(high, 9);
  });

  it('is bounded exactly where nothing or everything was seen', () => {
    for (const n of [1, 7, 300]) {
      expect(wilson(0, n).low).toBe(0);
      expect(wilson(n, n).high).toBe(1);
    }
  });

  it('refuses what is no proportion', () => {
    for (const [count, n] of [
      [0, 0],
      [-1, 5],
      [6, 5],
      [NaN, 5],
    ] as const) {
      expect(() => wilson(count, n)).toThrow(RangeError);
    }
  });
});

describe('summaryOf', () => {
  it('counts successes at the thresholds, the thresholds included', () => {
    const summary = summaryOf([0.99, 0.9899, 0.95, 0.9499, 1]);
    expect(summary.success).toMatchObject({ threshold: 0.99, count: 2, rate: 0.4 });
    expect(summary.success95).toMatchObject({ threshold: 0.95, count: 4, rate: 0.8 });
    expect(summary.runs).toBe(5);
  });

  it('keeps the order of the accuracies', () => {
    expect(summaryOf([0.7, 0.1, 0.3]).accuracies).toEqual([0.7, 0.1, 0.3]);
  });

  // R 4.2.2: x <- c(0.7, 0.1, 0.3, 0.9, 0.5, 0.2, 0.8, 0.4); quantile(x[1:n], c(0.25, 0.5, 0.75), type = 7)
  it.each([
    [1, 0.7, 0.7, 0.7],
    [2, 0.25, 0.4, 0.55],
    [3, 0.2, 0.3, 0.5],
    [4, 0.25, 0.5, 0.75],
    [5, 0.3, 0.5, 0.7],
    [6, 0.225, 0.4, 0.65],
    [7, 0.25, 0.5, 0.75],
    [8, 0.275, 0.45, 0.725],
  ])('has the quartiles and the median of R for the first %i', (n, lower, middle, upper) => {
    const { median, quartiles } = summaryOf([0.7, 0.1, 0.3, 0.9, 0.5, 0.2, 0.8, 0.4].slice(0, n));
    expect(quartiles[0]).toBeCloseTo(lower, 12);
    expect(median).toBeCloseTo(middle, 12);
    expect(quartiles[1]).toBeCloseTo(upper, 12);
  });

  it('takes a single run', () => {
    expect(summaryOf([0.4])).toMatchObject({ runs: 1, median: 0.4, quartiles: [0.4, 0.4] });
  });

  it('refuses none', () => {
    expect(() => summaryOf([])).toThrow(RangeError);
  });
});

describe('methodSummary', () => {
  it('takes medians over the runs that have a value', () => {
    const rows = [
      row({ seed: 1, fresh: 0.1, stepsTo95: 100, teacherAccuracy: 0.4 }),
      row({ seed: 2, fresh: 0.2, stepsTo95: null, teacherAccuracy: 0.6 }),
      row({ seed: 3, fresh: 0.6, stepsTo95: 300, diverged: true, teacherAccuracy: 0.9 }),
    ];
    expect(methodSummary(rows)).toMatchObject({
      method: 'supervised',
      runs: 3,
      fresh: 0.2,
      teacher: 0.6,
      stepsTo95: 200,
      stepsTo99: null,
      diverged: 1,
    });
    expect(methodSummary([row({})]).teacher).toBeNull();
  });
});

describe('pairedDifference', () => {
  it('pairs by seed and leaves out what has no partner', () => {
    const first = accuracyBySeed([1, 2, 3].map((seed) => row({ seed, accuracy: seed / 4 })));
    const second = accuracyBySeed([3, 9, 2].map((seed) => row({ seed, accuracy: 0.25 })));
    expect(pairedDifference(first, second)).toEqual({ pairs: 2, mean: 0.375, median: 0.375, interval: null });
    expect(pairedDifference(first, bySeed([1], 50))).toBeNull();
  });

  it('changes sign with the order, bounds included', () => {
    const [a, b] = [bySeed([1, 2, 3, 4, 5, 9]), bySeed([2, 2, 2, 2, 2, 2])];
    const [there, back] = [pairedDifference(a, b)!, pairedDifference(b, a)!];
    expect(there.mean).toBe(2);
    expect(there.median).toBe(1.5);
    expect(back.mean).toBe(-2);
    expect(there.interval!.low).toBeLessThan(2);
    expect(there.interval!.high).toBeGreaterThan(2);
    expect(back.interval!.high).toBeCloseTo(-there.interval!.low, 0);
  });

  it('has no interval below six pairs and a point where nothing varies', () => {
    expect(pairedDifference(ones(5), ones(5))!.interval).toBeNull();
    expect(pairedDifference(ones(6), ones(6))!.interval).toEqual({ low: 0, high: 0 });
  });

  it('does not depend on the order of the seeds', () => {
    const values = [0.3, 0.9, 0.4, 0.7, 0.2, 0.5, 0.6];
    const zero = bySeed(values.map(() => 0));
    const shuffled = new Map([...bySeed(values)].toReversed());
    expect(pairedDifference(shuffled, zero)).toEqual(pairedDifference(bySeed(values), zero));
  });

  // R 4.2.2, all 6⁶ resamples: d <- c(0.02, 0.35, -0.01, 0.12, 0.13, 0.05);
  // mean(d); median(d); quantile(rowMeans(expand.grid(rep(list(d), 6))), c(0.025, 0.975))
  it('has the interval of the full bootstrap distribution, to what 2,000 draws of it tell', () => {
    const first = bySeed([0.62, 0.95, 0.59, 0.72, 0.73, 0.65]);
    const { mean: average, median, interval } = pairedDifference(first, bySeed(Array(6).fill(0.6)))!;
    expect(average).toBeCloseTo(0.11, 12);
    expect(median).toBeCloseTo(0.085, 12);
    expect(Math.abs(interval!.low - 0.0283333333)).toBeLessThan(0.005);
    expect(Math.abs(interval!.high - 0.215)).toBeLessThan(0.01);
  });

  // For many normal differences the bootstrap's interval is the normal one, mean ± 1.96 s/√n.
  it('agrees with the normal interval where that holds', () => {
    const values = Array.from({ length: 400 }, (_, i) => normal(draw(3, streams.noise, 0, i)[0]));
    const { interval } = pairedDifference(bySeed(values), bySeed(values.map(() => 0)))!;
    const reach = (1.96 * standardDeviation(values)) / Math.sqrt(values.length);
    expect(interval!.low).toBeCloseTo(mean(values) - reach, 1);
    expect(Math.abs(interval!.low - (mean(values) - reach))).toBeLessThan(0.1 * reach);
    expect(Math.abs(interval!.high - (mean(values) + reach))).toBeLessThan(0.1 * reach);
  });
});
