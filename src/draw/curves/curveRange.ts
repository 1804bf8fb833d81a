/** Which values a chart's vertical axis spans. */
import { max, min, nice, quantile } from 'd3';
import type { Sample } from './curvePath.ts';

export type Measure = 'accuracy' | 'loss';

/** The share of a series' samples that may run off the axis: the first few steps, or a spike. */
const offAxis = 0.03;

/**
 * Accuracy ends at 1 and starts at a multiple of 0.1 below what the series mostly do; a loss starts at 0.
 * With no samples: the whole of accuracy, or losses up to log 2, that of a network that knows nothing.
 */
export function curveRange(series: readonly (readonly Sample[])[], measure: Measure): [number, number] {
  const values = series.map(valuesOfSome);
  const quantiles = (p: number) => values.flatMap((some) => quantile(some, p) ?? []);
  if (measure === 'accuracy') {
    const lowest = min(quantiles(offAxis)) ?? 0;
    // Tenths, less rounding: 0.8 itself starts an axis at 0.8.
    return [Math.min(0.9, Math.floor(10 * lowest + 1e-6) / 10), 1];
  }
  const highest = max(quantiles(1 - offAxis)) || Math.LN2;
  return [0, nice(0, highest, 3)[1]];
}

/** Some 200 values, evenly spaced: enough for a range, and quick however long the run. */
function valuesOfSome(samples: readonly Sample[]): number[] {
  const every = Math.ceil(samples.length / 200);
  return samples.filter((_, i) => i % every === 0).map(({ value }) => value);
}
