/** A name beside a boundary: touching none, and nearer to its own than to any other. */
import type { Size } from '../../scales.ts';
import type { Box } from '../../sink/field.ts';
import { squaredDistance } from './boxes.ts';
import { coverCost, type NamePlace, type Room } from './room.ts';
import type { Station } from './stations.ts';

/** Pixels from the line: where a name is put, and how far the line may move away from it at no cost. */
const gap = 7;
const reach = 18;
/** Pixels by which other lines are further away: for a name that is put there, for one that stays, and more than enough. */
const lead = { put: 4.5, stay: -1, ample: 20 };
/** In dots covered: a pixel that lacks in that, one beyond reach, and what is really covered, since no leader can take the name elsewhere. */
const perLacking = 0.5;
const perBeyond = 2;
const perCover = 0.5;

/** @param limit what costs more is of no interest */
export function lineCost(
  { box }: NamePlace,
  line: readonly Station[],
  room: Room,
  taken: readonly Box[],
  { stays, limit }: { stays: boolean; limit: number },
): number {
  const cover = perCover * coverCost(box, room, taken);
  if (cover > limit) return Infinity;
  const own = distance(box, line);
  const others = room.boundaries.map((other) => (other === line ? Infinity : distance(box, other)));
  const ahead = Math.min(...others) - own;
  // A name that could mean either says nothing.
  if (ahead < (stays ? lead.stay : lead.put)) return Infinity;
  return cover + perLacking * Math.max(0, lead.ample - ahead) + perBeyond * Math.max(0, own - reach);
}

/** To every second station: to within a few pixels. */
function distance(box: Box, line: readonly Station[]): number {
  let least = Infinity;
  for (let i = 0; i < line.length; i += 2) least = Math.min(least, squaredDistance(box, line[i]!.at));
  return Math.sqrt(least);
}

/** On both sides of each fourth station, a corner or an edge towards the line. */
export const placesBeside = (line: readonly Station[], { width, height }: Size): NamePlace[] =>
  line
    .filter((_, i) => i % 4 === 0)
    .flatMap(({ at: [x, y], way: [dx, dy] }) =>
      [1, -1].map((side) => {
        const [nx, ny] = [-dy * side, dx * side];
        const off = gap + (Math.abs(nx) * width + Math.abs(ny) * height) / 2;
        const box = { x: x + nx * off - width / 2, y: y + ny * off - height / 2, width, height };
        return { box, leader: null };
      }),
    );
