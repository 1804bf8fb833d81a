/** Which name stands where: clear of stars and of each other, and as far as possible of dots and boundaries. */
import type { Size } from '../../scales.ts';
import type { Box } from '../../sink/field.ts';
import { dotCost, placesAt } from './atDot.ts';
import { lineCost, placesBeside } from './besideLine.ts';
import { spanned } from './boxes.ts';
import type { NameId } from './names.ts';
import type { NamePlace, Room } from './room.ts';
import type { Station } from './stations.ts';

export type Places = ReadonlyMap<NameId, NamePlace>;

/** A name that asks for a place, and what it stands beside. */
export interface Asking {
  id: NameId;
  size: Size;
  line: readonly Station[] | null;
  /** Indices of points. */
  dots: readonly number[];
}

/** In dots covered. A place up to `good` is kept; another one must be better by `better`; beyond `most` none is taken. */
const good = 20;
const better = 6;
const most = 40;

/**
 * A name keeps the place that it held while that one is good; only then the others choose, in their order.
 *
 * @param asking the most important first
 * @param held in a plot of this size; a name that has changed its width holds none
 * @param calm whether any place is kept at which a name is true
 */
export function namePlaces(
  asking: readonly Asking[],
  room: Room,
  held: Places = new Map(),
  calm = false,
): Places {
  const places = new Map<NameId, NamePlace>();
  const limit = calm ? Number.MAX_VALUE : good;
  const taken = () => [...places.values()].flatMap(boxesOf);
  const heldBy = ({ id, size }: Asking): NamePlace | undefined => {
    const before = held.get(id);
    return before?.box.width === size.width ? before : undefined;
  };
  for (const name of asking) {
    const before = heldBy(name);
    if (before && costOf(name, before, room, taken(), { stays: true, limit }) <= limit)
      places.set(name.id, before);
  }
  for (const name of asking) {
    if (places.has(name.id)) continue;
    const best = bestOf(name, room, taken(), heldBy(name));
    if (best) places.set(name.id, best);
  }
  return places;
}

function bestOf(name: Asking, room: Room, taken: readonly Box[], before?: NamePlace): NamePlace | null {
  let best: NamePlace | null = null;
  let limit = most;
  if (before) {
    const cost = costOf(name, before, room, taken, { stays: true, limit }) - better;
    if (cost < limit) [best, limit] = [before, cost];
  }
  for (const place of candidates(name, room)) {
    const cost = costOf(name, place, room, taken, { stays: false, limit });
    if (cost < limit) [best, limit] = [place, cost];
  }
  return best;
}

function costOf(
  { line, dots }: Asking,
  place: NamePlace,
  room: Room,
  taken: readonly Box[],
  asked: { stays: boolean; limit: number },
): number {
  if (line) return lineCost(place, line, room, taken, asked);
  return dots.includes(place.leader!.dot) ? dotCost(place, room, taken, asked.limit) : Infinity;
}

const boxesOf = ({ box, leader }: NamePlace): Box[] =>
  leader ? [box, spanned(leader.from, leader.to)] : [box];

const candidates = ({ line, dots, size }: Asking, room: Room): NamePlace[] =>
  line ? placesBeside(line, size) : placesAt(dots, size, room);
