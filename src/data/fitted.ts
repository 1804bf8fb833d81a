/** Places scaled into the picture: one scale for both axes and a shift, so that their shape stays. */
import { domain } from './ownDomain.ts';

/** How much of the picture they fill, where they are widest. */
const filled = 0.86;

/** The middle of their bounds comes to the picture's. Whatever finite numbers they are. */
export function fitted(places: readonly (readonly [number, number])[]): [number, number][] {
  const axes = [boundsOf(places.map(([x]) => x)), boundsOf(places.map(([, y]) => y))] as const;
  const rooms = [domain.x, domain.y].map(([from, to]) => (filled * (to - from)) / 2);
  const sizes = axes.map(({ half }, axis) =>
    Math.min(rooms[axis]!, rooms[1 - axis]! * (half / axes[1 - axis]!.half)),
  );
  // By shares of the half: with a factor, the largest numbers would become infinite, and the smallest nothing.
  const scaled = (value: number, axis: 0 | 1) => {
    const { middle, half } = axes[axis];
    return half > 0 ? sizes[axis]! * Math.min(1, Math.max(-1, (value - middle) / half)) : 0;
  };
  return places.map(([x, y]) => [scaled(x, 0), scaled(y, 1)]);
}

interface Bounds {
  middle: number;
  half: number;
}

function boundsOf(values: readonly number[]): Bounds {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { middle: least / 2 + most / 2, half: most / 2 - least / 2 };
}
