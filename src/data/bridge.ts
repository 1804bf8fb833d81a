/**
 * Two bars, and a dense bridge that begins at class 0's. Half-way across it is class 1's, `gap` before it would reach
 * class 1's bar. So the cluster assumption is false here: the true border, x = 0, cuts through the crowd, and the empty
 * strip beside class 1's bar parts no classes.
 */
import { placements } from './dataset.ts';
import type { Shape } from './shape.ts';

/** Where the bars stand, left and right of the border. */
const bar = 1.1;
/** How high the bridge lies: below the middle, between the places of two spaced labels of three. */
const height = -0.45;
/** The share of a class's points that lie on its half of the bridge. */
const share = 0.31;

export const bridge: Shape = {
  middle: [0, 0],
  placements,
  /** Up the bar, with the class's half of the bridge on the way: from its outer end to the border. */
  place(side, index, last, gap) {
    const fraction = index / last;
    const direction = side === 0 ? -1 : 1;
    const from = (1 - share) * ((height + 1) / 2);
    if (fraction < from || fraction > from + share) {
      const up = fraction < from ? fraction : fraction - share;
      return [direction * bar, (2 * up) / (1 - share) - 1];
    }
    const reach = side === 0 ? bar : bar - gap;
    return [direction * reach * (1 - (fraction - from) / share), height];
  },
};
