/** Two Gaussians side by side: the case in which clusters are classes, and a straight line parts them. */
import { placements } from './dataset.ts';
import { normalTable } from './random.ts';
import type { Shape } from './shape.ts';

const deviation = 0.3;

/** The quantile at a fraction of N(0, 1). */
const quantile = (fraction: number): number => normalTable[Math.floor(fraction * normalTable.length)]!;

export const blobs: Shape = {
  middle: [0, 0],
  placements,
  /**
   * From bottom to top at even quantiles of the Gaussian, so that labels can be spaced; across it is drawn. Circles of two
   * standard deviations around the middles stand `gap` apart.
   */
  place(side, index, last, gap) {
    const x = 2 * deviation + gap / 2;
    return [side === 0 ? -x : x, deviation * quantile((index + 0.5) / (last + 1))];
  },
  width: deviation,
};
