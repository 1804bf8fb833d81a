/** What a brush puts down: dots of a class or of none, and how they become points. */
import { clampTo, type Points } from '../../data/dataset.ts';
import { domain } from '../../data/ownDomain.ts';
import { packed } from '../../data/packedPoints.ts';

export interface Dot {
  x: number;
  y: number;
  side: number;
}

/** So many dots about a place, none beyond the picture. @param size radius in the picture's units; 0: at the place */
export function dabOf(
  [x, y]: readonly [number, number],
  size: number,
  side: number,
  count: number,
  random: () => number,
): Dot[] {
  return Array.from({ length: count }, () => {
    // Even over the disc: its area grows with the square of the radius.
    const [turn, far] = [2 * Math.PI * random(), size * Math.sqrt(random())];
    const [dotX, dotY] = clampTo(domain, x + far * Math.cos(turn), y + far * Math.sin(turn));
    return { x: dotX, y: dotY, side };
  });
}

export const dotsOf = ({ x, y }: Points): Dot[] =>
  Array.from(y, (side, i) => ({ x: x[2 * i]!, y: x[2 * i + 1]!, side }));

/** As settings have them. */
export const packedDots = (dots: readonly Dot[]): string =>
  packed({
    x: Float32Array.from(dots.flatMap(({ x, y }) => [x, y])),
    y: Uint8Array.from(dots, ({ side }) => side),
  });
