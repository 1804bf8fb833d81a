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

/** Where a name's lower left corner lies from its dot. */
export interface NamePlace {
  right: number;
  up: number;
}

/** How much higher a name is tried each time. */
const rise = 4;

/**
 * Where a name stands beside a dot and over no other: where it is nearest; where nowhere, beside it all the same.
 *
 * @param others all of one radius, from the line up
 * @param held where it stood before: there it stays as long as it can
 */
export function nameBeside(
  others: readonly Dot[],
  radius: number,
  named: Named,
  held: NamePlace | null = null,
): NamePlace {
  const { dot, gap, width, height, strip } = named;
  const stands = ({ right, up }: NamePlace) =>
    dot.x + right >= 0 &&
    dot.x + right + width <= strip &&
    dot.y - up >= height &&
    besides(others, radius, named, up).every(
      ({ x }) => x + radius <= dot.x + right || x - radius >= dot.x + right + width,
    );
  if (held && stands(held)) return held;
  let best: NamePlace = { right: dot.x > strip / 2 ? -gap - width : gap, up: 0 };
  let least = Infinity;
  for (let up = 0; up <= dot.y - height; up += rise) {
    const beside = besides(others, radius, named, up);
    for (const right of [clear(beside, radius, named, 1), clear(beside, radius, named, -1)]) {
      const away = distance({ right, up }, width);
      if (away >= least || dot.x + right < 0 || dot.x + right + width > strip) continue;
      [best, least] = [{ right, up }, away];
    }
  }
  return best;
}

/** From a dot to its name, across and up. */
export const distance = ({ right, up }: NamePlace, width: number): number =>
  Math.max(right, -right - width) + up;

/** Those at the height of a name. */
const besides = (others: readonly Dot[], radius: number, { dot, height }: Named, up: number): Dot[] =>
  others.filter(({ y }) => y + radius > dot.y - up - height && y - radius < dot.y - up);

/** The nearest place on a side, 1 or -1, at which a name of that width covers none: its left end, from its dot. */
function clear(others: readonly Dot[], radius: number, { dot, gap, width }: Named, side: 1 | -1): number {
  let near = gap;
  for (const away of others.map(({ x }) => side * (x - dot.x)).toSorted((a, b) => a - b))
    if (away - radius < near + width && away + radius > near) near = away + radius + gap / 2;
  return side > 0 ? near : -near - width;
}
