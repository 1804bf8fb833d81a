import type { Dot } from './stackDots.ts';

/** A name and what it is of, CSS pixels. */
export interface Named {
  /** On the line where the dots stand. */
  dot: Dot;
  /** From the dot to its name, on either side. */
  gap: number;
  width: number;
  height: number;
  /** How wide the strip is. */
  strip: number;
}

/** Where a name stands from its dot: on its right, 1, or its left, -1; how far its nearer end, and its foot. */
export interface NamePlace {
  side: 1 | -1;
  away: number;
  up: number;
}

/** How much higher a name is tried each time. */
const rise = 4;
/** A place is worth leaving for one that is nearer by more than that. */
const slack = 24;

/**
 * Where a name stands beside a dot and over no other: where it is nearest; where nowhere, beside it all the same.
 *
 * @param others all of one radius, from the line up
 * @param held where it stood before: there it stays while it covers none, and is not much further off
 */
export function nameBeside(
  others: readonly Dot[],
  radius: number,
  named: Named,
  held: NamePlace | null = null,
): NamePlace {
  const { dot, gap, height, strip } = named;
  let best: NamePlace = { side: dot.x > strip / 2 ? -1 : 1, away: gap, up: 0 };
  let least = Infinity;
  // Higher up than the nearest is far, none is nearer.
  for (let up = 0; up <= dot.y - height && up + gap < least; up += rise) {
    const beside = besides(others, radius, named, up);
    for (const side of [1, -1] as const) {
      const place = { side, away: clear(beside, radius, named, side), up };
      if (distance(place) < least && isWithin(place, named)) [best, least] = [place, distance(place)];
    }
  }
  if (!held || !isWithin(held, named) || distance(held) > distance(best) + slack) return best;
  const left = leftOf(held, named);
  const covers = ({ x }: Dot) => x + radius > left && x - radius < left + named.width;
  return besides(others, radius, named, held.up).some(covers) ? best : held;
}

/** From a dot to its name, across and up. */
export const distance = ({ away, up }: NamePlace): number => away + up;

/** Its left end. */
export const leftOf = ({ side, away }: NamePlace, { dot, width }: Pick<Named, 'dot' | 'width'>): number =>
  dot.x + (side > 0 ? away : -away - width);

function isWithin(place: NamePlace, named: Named): boolean {
  const left = leftOf(place, named);
  return left >= 0 && left + named.width <= named.strip && place.up <= named.dot.y - named.height;
}

/** Those at the height of a name. */
const besides = (others: readonly Dot[], radius: number, { dot, height }: Named, up: number): Dot[] =>
  others.filter(({ y }) => y + radius > dot.y - up - height && y - radius < dot.y - up);

/** The least distance on a side at which a name covers none. */
function clear(others: readonly Dot[], radius: number, { dot, gap, width }: Named, side: 1 | -1): number {
  let away = gap;
  for (const x of others.map((other) => side * (other.x - dot.x)).toSorted((a, b) => a - b))
    if (x - radius < away + width && x + radius > away) away = x + radius + gap / 2;
  return away;
}
