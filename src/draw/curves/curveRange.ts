/** Which values a chart's vertical axis spans. */
import { extent, nice } from 'd3';
import type { Sample } from './curvePath.ts';

export type Measure = 'accuracy' | 'loss';

/** Where accuracies begin: networks that know nothing are about half right. */
const guessing = 0.45;

/**
 * Holds every sample. Accuracy goes from 0.45, or from the least where that lies lower, to 1: on the scale of mistakes
 * even 0 lies but one halving below 0.5. A loss starts at 0. With no samples: losses up to log 2, that of a network
 * that knows nothing.
 */
export function curveRange(series: readonly (readonly Sample[])[], measure: Measure): [number, number] {
  const [lowest, highest] = extent(series.flat(), ({ value }) => value);
  if (measure === 'accuracy') return [Math.min(guessing, lowest ?? 1), 1];
  return [0, nice(0, highest || Math.LN2, 3)[1]];
}
