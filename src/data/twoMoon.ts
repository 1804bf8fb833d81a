/** The TwoMoon set (Pham et al., arXiv 2003.10580, section 3.1): 2,000 points, six of them labeled. */
import { placements, type Sizes } from './dataset.ts';
import { drawnSet } from './drawnSet.ts';
import type { Shape } from './shape.ts';

export const twoMoonSizes = { pointsPerClass: 1000, labelsPerClass: 3, gap: 0.5 } satisfies Sizes;

/**
 * Half circles of radius 1; class 0 is the upper moon, class 1 the lower one. Each moon's tip stands `gap` from the other
 * moon. They part about the picture's middle, so that all of them stay in it.
 */
export const moons: Shape = {
  middle: [0.5, 0.25],
  placements,
  place(moon, index, last, gap) {
    const t = (Math.PI * index) / last;
    const apart = (gap - 0.5) / 2;
    return moon === 0 ? [Math.cos(t), Math.sin(t) + apart] : [1 - Math.cos(t), 0.5 - Math.sin(t) - apart];
  },
};

/** The paper's. */
export const twoMoon = drawnSet(moons, twoMoonSizes);
