import { mean, standardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { draw, normal, streams } from '../../src/data/random.ts';
import type { Row } from '../../src/learn/experiment.ts';
import {
  accuracyBySeed,
  methodSummary,
  pairedDifference,
  summaryOf,
  wilson,
} from '../../src/learn/statistics.ts';

const row = (change: Partial<Row>): Row => ({
  method: 'supervised',
  seed: 0,
  accuracy: 0.9,
  fresh: 0.9,
  teacherAccuracy: null,
  stepsTo95: null,
  stepsTo99: null,
  worstOfLast500: 0.9,
  diverged: false,
  ...change,
});

const bySeed = (values: number[], from = 0) => new Map(values.map((value, i) => [from + i, value]));

const ones = (count: number) => bySeed(Array.from({ length: count }, () => 1));

describe('wilson', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
  // table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('has the published interval for %i of %i', (count, n, low, high) => {
    const interval = wilson(count, n);
    expect(interval.rate).toBe(count / n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  // Where nothing was seen the bound is z²/(n + z²) in closed form.
  it.each([1, 2, 50, 300])('is exact for 0 and for n of n = %i', (n) => {
    const reach = 3.841458820694124 / (n + 3.841458820694124);
    expect(wilson(0, n).low).toBe(0);
    expect(wilson(0, n).high).toBeCloseTo(reach, 12);
    expect(wilson(n, n).low).toBeCloseTo(1 - reach, 12);
    expect(wilson(n, n).high).toBe(1);
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

  it('has median and quartiles, and keeps the order of the accuracies', () => {
    const accuracies = [0.7, 0.1, 0.3, 0.9, 0.5, 0.2, 0.8, 0.4];
    const summary = summaryOf(accuracies);
    expect(summary.median).toBeCloseTo(0.45, 12);
    // Type 7: at 0.25 · 7 = 1.75 and 0.75 · 7 = 5.25 of the sorted values, counted from 0.
    expect(summary.quartiles[0]).toBeCloseTo(0.2 + 0.75 * 0.1, 12);
    expect(summary.quartiles[1]).toBeCloseTo(0.7 + 0.25 * 0.1, 12);
    expect(summary.accuracies).toEqual(accuracies);
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
