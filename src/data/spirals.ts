/** Two arms of an Archimedean spiral, class 1 half a turn behind class 0: the smaller the gap, the more turns. */
import { placements } from './dataset.ts';
import type { Shape } from './shape.ts';

const outer = 1.2;

export const spirals: Shape = {
  middle: [0, 0],
  placements,
  /**
   * From within to without, as many points a unit of length everywhere (but for the innermost turn): r² rises evenly.
   * The arms' inner ends stand `gap` apart, and so do the arms: half a turn takes the radius up by it.
   */
  place(side, index, last, gap) {
    const inner = gap / 2;
    const radius = Math.sqrt(inner ** 2 + (index / last) * (outer ** 2 - inner ** 2));
    const t = (Math.PI * (radius - inner)) / gap + side * Math.PI;
    return [radius * Math.cos(t), radius * Math.sin(t)];
  },
};
