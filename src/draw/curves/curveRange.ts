/** Which values a chart's vertical axis spans. */
import { extent, nice } from 'd3';
import type { Sample } from './curvePath.ts';

export type Measure = 'accuracy' | 'loss';

/**
 * Holds every sample. Accuracy ends at 1 and starts at a multiple of 0.1; a loss starts at 0. With no samples: the
 * whole of accuracy, or losses up to log 2, that of a network that knows nothing.
 */
export function curveRange(series: readonly (readonly Sample[])[], measure: Measure): [number, number] {
  const [lowest, highest] = extent(series.flat(), ({ value }) => value);
  if (measure === 'accuracy') {
    // Tenths, less rounding: 0.8 itself starts an axis at 0.8.
    return [Math.min(0.9, Math.floor(10 * (lowest ?? 0) + 1e-6) / 10), 1];
  }
  return [0, nice(0, highest || Math.LN2, 3)[1]];
}
