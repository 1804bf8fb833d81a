/** A border that a person draws, and how well it parts the points. */
import { unknownClass, type Domain, type Label, type Points } from '../../data/dataset.ts';

/** In the picture's coordinates. */
export type Place = readonly [x: number, y: number];

/** Shorter lines are slips of a finger; in the picture's units. */
const shortest = 0.2;

/** Over so much of its length an end says where it is going. */
const ending = 0.15;

/** Beyond every edge. */
const beyond = 10;

export interface Score {
  /** Points on the wrong side. */
  wrong: number;
  of: number;
}

/**
 * Each side takes the class of most of the stars on it; crossing the line anywhere changes sides.
 *
 * @param line as it was drawn; its ends go on straight ahead
 * @returns null where the line is too short to part anything
 */
export function scoreOf(
  line: readonly Place[],
  domain: Domain,
  stars: readonly Label[],
  { x, y }: Points,
): Score | null {
  if (lengthOf(line) < shortest) return null;
  const border = withEnds(line);
  const corner: Place = [domain.x[0], domain.y[0]];
  const sideOf = (place: Place): number => crossings(border, place, corner) % 2;
  const starsRight = stars.filter((star) => sideOf([star.x, star.y]) === star.class).length;
  // Whose side is whose: as the stars say.
  const turned = 2 * starsRight < stars.length ? 1 : 0;
  const known = Array.from(y.keys()).filter((i) => y[i] !== unknownClass);
  const wrong = known.filter((i) => (sideOf([x[2 * i]!, x[2 * i + 1]!]) ^ turned) !== y[i]).length;
  return { wrong, of: known.length };
}

/** With its ends drawn out beyond the edges. */
export const withEnds = (line: readonly Place[]): Place[] => [
  drawnOut(line.toReversed()),
  ...line,
  drawnOut(line),
];

/** A place far ahead of the line's last one. */
function drawnOut(line: readonly Place[]): Place {
  const end = line.at(-1)!;
  const before = line.findLast((place) => distance(place, end) > ending) ?? line[0]!;
  const length = distance(before, end) || 1;
  return [
    end[0] + (beyond * (end[0] - before[0])) / length,
    end[1] + (beyond * (end[1] - before[1])) / length,
  ];
}

const distance = (a: Place, b: Place): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const lengthOf = (line: readonly Place[]): number =>
  line.slice(1).reduce((sum, place, i) => sum + distance(line[i]!, place), 0);

/** How often the line lies between two places. */
function crossings(line: readonly Place[], from: Place, to: Place): number {
  let count = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!];
    // A corner counts for one of its two pieces: it is on one side, or else on the other.
    if (isLeft(from, to, a) !== isLeft(from, to, b) && isLeft(a, b, from) !== isLeft(a, b, to)) count++;
  }
  return count;
}

const isLeft = (from: Place, to: Place, place: Place): boolean =>
  (to[0] - from[0]) * (place[1] - from[1]) - (to[1] - from[1]) * (place[0] - from[0]) > 0;
