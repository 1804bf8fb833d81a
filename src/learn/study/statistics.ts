/** What many runs say together: success rates with intervals, medians, differences on the same seeds. */
import { mean, quantile, sampleWithReplacement } from 'simple-statistics';
import { median } from '../median.ts';
import { draw, streams, uniform } from '../../data/random.ts';
import type { Contender, JudgedRow, Row } from './experiment.ts';

/** How often something happened, with its 95 % Wilson interval. */
export interface Rate {
  count: number;
  rate: number;
  low: number;
  high: number;
}

export interface Summary {
  runs: number;
  /** How many runs ended at 99 % or better. */
  success: Rate & { threshold: number };
  /** How many ended at 95 % or better. */
  success95: Rate & { threshold: number };
  median: number;
  /** First and third quartile, by linear interpolation (type 7 of Hyndman & Fan 1996). */
  quartiles: [number, number];
  /** In the order given. */
  accuracies: number[];
}

/** A method's runs: the accuracies of its students, and what else its rows say. */
export interface MethodSummary extends Summary {
  method: Contender;
  /** Medians: on fresh points (null without any), of the teacher (null without one that learns). */
  fresh: number | null;
  teacher: number | null;
  /** Median over the runs that reached it; null where none did. */
  stepsTo95: number | null;
  stepsTo99: number | null;
  /** Medians over the runs: of their median and of their lowest accuracy in the last 500 steps; null where nothing is trained in steps. */
  medianOfLast500: number | null;
  worstOfLast500: number | null;
  diverged: number;
}

export interface PairedDifference {
  pairs: number;
  /** Mean and median of first − second over the seeds that both have. */
  mean: number;
  median: number;
  /** 95 % bootstrap interval of the mean; null below six pairs. */
  interval: { low: number; high: number } | null;
}

/** z with Φ(z) = 0.975. */
const z = 1.959963984540054;

/**
 * Wilson's score interval for a proportion, 95 %, without continuity correction:
 * (p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n).
 *
 * Source: Wilson 1927; method 3 of Newcombe, Statistics in Medicine 17 (1998). Throws unless 0 ≤ count ≤ n and
 * n ≥ 1.
 */
export function wilson(count: number, n: number): Rate {
  if (!(n >= 1 && count >= 0 && count <= n)) throw new RangeError(`No proportion: ${count} of ${n}.`);
  const rate = count / n;
  const center = rate + z ** 2 / (2 * n);
  const reach = z * Math.sqrt((rate * (1 - rate)) / n + z ** 2 / (4 * n ** 2));
  const scale = 1 + z ** 2 / n;
  // The bounds of "never" and "always" are exact; rounding must not move them.
  const low = count === 0 ? 0 : (center - reach) / scale;
  const high = count === n ? 1 : (center + reach) / scale;
  return { count, rate, low, high };
}

/** Summarizes final accuracies. Throws for an empty list. */
export function summaryOf(accuracies: readonly number[]): Summary {
  const values = [...accuracies];
  const reaching = (threshold: number) => ({
    threshold,
    ...wilson(values.filter((value) => value >= threshold).length, values.length),
  });
  return {
    runs: values.length,
    success: reaching(0.99),
    success95: reaching(0.95),
    median: median(values),
    quartiles: [quantile(values, 0.25), quantile(values, 0.75)],
    accuracies: values,
  };
}

/** Summarizes one method's rows. Throws for none. */
export function methodSummary(rows: readonly JudgedRow[]): MethodSummary {
  const medianOf = (
    key: keyof Row & ('fresh' | 'teacherAccuracy' | `stepsTo${string}` | `${string}OfLast500`),
  ) => {
    const values = rows.flatMap((row) => row[key] ?? []);
    return values.length === 0 ? null : median(values);
  };
  return {
    method: rows[0]!.method,
    ...summaryOf(rows.map((row) => row.accuracy)),
    fresh: medianOf('fresh'),
    teacher: medianOf('teacherAccuracy'),
    stepsTo95: medianOf('stepsTo95'),
    stepsTo99: medianOf('stepsTo99'),
    medianOfLast500: medianOf('medianOfLast500'),
    worstOfLast500: medianOf('worstOfLast500'),
    diverged: rows.filter((row) => row.diverged).length,
  };
}

export const accuracyBySeed = (rows: readonly JudgedRow[]): Map<number, number> =>
  new Map(rows.map((row) => [row.seed, row.accuracy]));

const resamples = 2000;

/** With fewer, not even differences all of one sign tell two methods apart at 5 % (sign test: 2 · 2⁻⁵ > 0.05). */
const fewestPairs = 6;

/**
 * Differences first − second over the seeds that both have; null where they share none.
 *
 * The interval is the percentile bootstrap of the mean (Efron & Tibshirani 1993, chapter 13): accuracies pile up
 * at their ceiling, so a normal or t interval would promise too much. Its draws are fixed: the same runs give
 * the same interval.
 *
 * @param first accuracy by seed
 */
export function pairedDifference(
  first: ReadonlyMap<number, number>,
  second: ReadonlyMap<number, number>,
): PairedDifference | null {
  const seeds = [...first.keys()].filter((seed) => second.has(seed)).sort((a, b) => a - b);
  if (seeds.length === 0) return null;
  const differences = seeds.map((seed) => first.get(seed)! - second.get(seed)!);
  return {
    pairs: seeds.length,
    mean: mean(differences),
    median: median(differences),
    interval: seeds.length < fewestPairs ? null : bootstrapInterval(differences),
  };
}

/** A mean with its 95 % bootstrap interval, as pairedDifference has it. */
export const meanInterval = (values: readonly number[]): { mean: number; low: number; high: number } => ({
  mean: mean([...values]),
  ...bootstrapInterval([...values]),
});

function bootstrapInterval(values: number[]): { low: number; high: number } {
  let draws = 0;
  const random = () => uniform(draw(0, streams.bootstrap, 0, draws++)[0]);
  const means = Array.from({ length: resamples }, () =>
    mean(sampleWithReplacement(values, values.length, random)),
  );
  return { low: quantile(means, 0.025), high: quantile(means, 0.975) };
}
