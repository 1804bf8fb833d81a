/**
 * Two bars, and a dense bridge that begins at class 0's. Half-way across it is class 1's, `gap` before it would reach
 * class 1's bar. So the cluster assumption is false here: the true border, x = 0, cuts through the crowd, and the empty
 * strip beside class 1's bar parts no classes.
 */
import type { Shape } from './shape.ts';

/** Where the bars stand, left and right of the border. */
const bar = 1.1;
/** How high the bridge lies: below the middle, so that none of three spaced labels is on it. */
const height = -0.45;
/** The share of a class's points that lie on its half of the bridge. */
const share = 0.31;

export const bridge: Shape = {
  middle: [0, 0],
  // It branches: which ends would be meant?
  placements: ['spaced', 'jittered', 'random'],
  /** From the bridge down the bar, along the class's half of the bridge to the border, from the bridge up the bar. */
  place(side, index, last, gap) {
    const fraction = index / last;
    const direction = side === 0 ? -1 : 1;
    const below = (1 - share) * ((height + 1) / 2);
    const away = (length: number) => (2 * length) / (1 - share);
    if (fraction < below) return [direction * bar, height - away(fraction)];
    if (fraction > below + share) return [direction * bar, height + away(fraction - share - below)];
    const reach = side === 0 ? bar : bar - gap;
    return [direction * reach * (1 - (fraction - below) / share), height];
  },
};
