/** A name at the end of a line that leads to a dot: to a lone one, which it can only mean. */
import type { Size } from '../../scales.ts';
import type { Box } from '../../sink/field.ts';
import { around, overlap, spanned } from './boxes.ts';
import type { Place } from './crowd.ts';
import { coverCost, meets, type NamePlace, type Room } from './room.ts';

/** How many dots are tried, the loneliest of all. */
const tried = 12;

/** From the dot's middle to where the leader begins, in pixels; to where it may end, in the plot's width. */
const start = 5;
const ends = [0.05, 0.09, 0.15, 0.22];
const directions = Array.from({ length: 8 }, (_, k) =>
  [Math.cos, Math.sin].map((part) => Math.round(100 * part((k * Math.PI) / 4)) / 100),
) as [number, number][];

/**
 * In dots covered: a neighbor, a dot that the leader passes, its length in the plot's width, its being oblique, a
 * boundary that it crosses, one beside the dot.
 */
const perNeighbor = 4;
const perPassed = 1;
const perWidth = 40;
const oblique = 2;
const crossing = 40;
const unsure = 12;

/** Neighbors that a dot has within so many pixels, itself not counted. */
const neighbors = (dot: number, { dots, at }: Room): number => dots(around(at(dot), 7)) - 1;

/** @param limit what costs more is of no interest */
export function dotCost(
  { box, leader }: NamePlace,
  room: Room,
  taken: readonly Box[],
  limit: number,
): number {
  const { from, to, dot } = leader!;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const isOblique = from[0] !== to[0] && from[1] !== to[1];
  const isUnsure = room.lines(around(room.at(dot), 8)) > 0;
  const meant =
    (perWidth * length) / room.size.width +
    perNeighbor * neighbors(dot, room) +
    (isOblique ? oblique : 0) +
    (isUnsure ? unsure : 0);
  if (meant > limit) return Infinity;
  const covered = meant + coverCost(box, room, taken);
  if (covered > limit) return Infinity;
  const span = spanned(from, to);
  if (room.kept.some((one) => overlap(one, span)) || meets(span, taken)) return Infinity;
  return covered + passedCost(from, to, length, room);
}

/** What a leader crosses. */
function passedCost(from: Place, to: Place, length: number, { dots, lines }: Room): number {
  let cost = 0;
  for (let along = 4; along < length; along += 4) {
    const share = along / length;
    const spot = around([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])], 1);
    cost += perPassed * dots(spot) + (lines(spot) > 0 ? crossing : 0);
  }
  return cost;
}

export function placesAt(dots: readonly number[], size: Size, room: Room): NamePlace[] {
  const loneliest = dots
    .map((dot) => ({ dot, crowd: neighbors(dot, room) }))
    .sort((a, b) => a.crowd - b.crowd)
    .slice(0, tried);
  return loneliest.flatMap(({ dot }) =>
    directions.flatMap((way) => ends.map((end) => placeAt(dot, way, end * room.size.width, size, room))),
  );
}

/** Beside the leader's end; above or below it within the plot, wherever the end lies. */
function placeAt(
  dot: number,
  [dx, dy]: readonly [number, number],
  end: number,
  { width, height }: Size,
  room: Room,
): NamePlace {
  const [x, y] = room.at(dot);
  const to = [x + end * dx, y + end * dy] as const;
  const upright = dx === 0;
  const left = upright
    ? Math.max(8, Math.min(room.size.width - 8 - width, to[0] - width / 2))
    : to[0] + (dx > 0 ? 2 : -2 - width);
  const top = upright ? to[1] + (dy > 0 ? 1 : -1 - height) : to[1] - height / 2;
  return {
    box: { x: left, y: top, width, height },
    leader: { dot, from: [x + start * dx, y + start * dy], to },
  };
}
