/** Two rings, class 1 within class 0: no straight line comes near to parting them. */
import type { Shape } from './shape.ts';

const outer = 1.15;

export const circles: Shape = {
  middle: [0, 0],
  // A ring has no ends.
  placements: ['spaced', 'jittered', 'random'],
  /** One round, counterclockwise from the right. The rings' radii differ by `gap`. */
  place(side, index, last, gap) {
    const radius = side === 0 ? outer : outer - gap;
    const t = (2 * Math.PI * index) / (last + 1);
    return [radius * Math.cos(t), radius * Math.sin(t)];
  },
};
