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

export interface NamePlace {
  left: number;
  bottom: number;
}

/** How much higher a name is tried each time. */
const rise = 4;

/**
 * Where a name stands beside a dot and over no other: where it is nearest; where nowhere, beside it all the same.
 *
 * @param others all of one radius, from the line up
 */
export function nameBeside(others: readonly Dot[], radius: number, named: Named): NamePlace {
  const { dot, gap, width, height, strip } = named;
  let best: NamePlace = { left: dot.x > strip / 2 ? dot.x - gap - width : dot.x + gap, bottom: dot.y };
  let least = Infinity;
  for (let bottom = dot.y; bottom >= height; bottom -= rise) {
    const beside = others.filter(({ y }) => y + radius > bottom - height && y - radius < bottom);
    for (const left of [clear(beside, radius, named, 1), clear(beside, radius, named, -1)]) {
      const away = Math.max(left - dot.x, dot.x - left - width) + dot.y - bottom;
      if (left < 0 || left + width > strip || away >= least) continue;
      [best, least] = [{ left, bottom }, away];
    }
  }
  return best;
}

/** The nearest left end on a side, 1 or -1, at which a name of that width covers none. */
function clear(others: readonly Dot[], radius: number, { dot, gap, width }: Named, side: 1 | -1): number {
  let near = dot.x + side * gap;
  for (const { x } of others.toSorted((a, b) => side * (a.x - b.x))) {
    const [from, to] = [side * (x - near) - radius, side * (x - near) + radius];
    if (from < width && to > 0) near = x + side * (radius + gap / 2);
  }
  return side > 0 ? near : near - width;
}
