/**
 * Given points as a text that an address can carry: five characters a point, small letters and digits.
 *
 *     <points of A>.<points of B>.<points without a class>.<check>
 *
 * A point is 2,881 x + y in base 36, both in thousandths from the picture's corner. The check tells when a character was
 * lost.
 */
import type { Points } from './dataset.ts';
import { domain } from './ownDomain.ts';
import { markOf } from './textMark.ts';

export const fewestPoints = 2;
export const mostPoints = 20_000;

const digits = 5;

/** The corner in thousandths, and how far it is to the opposite one. */
const corner = { x: 1000 * domain.x[0], y: 1000 * domain.y[0] };
const reach = { x: -2 * corner.x, y: -2 * corner.y };

/** By class, otherwise in the order given. Coordinates are rounded to thousandths and kept within the picture. */
export function packed({ x, y }: Points): string {
  const groups = ['', '', ''];
  y.forEach((side, i) => {
    const place = (reach.y + 1) * thousandths(x[2 * i]!, 'x') + thousandths(x[2 * i + 1]!, 'y');
    groups[side] += place.toString(36).padStart(digits, '0');
  });
  const body = groups.join('.');
  return `${body}.${checkOf(body)}`;
}

/** From the corner. */
const thousandths = (value: number, axis: 'x' | 'y'): number =>
  Math.min(reach[axis], Math.max(0, Math.round(1000 * value) - corner[axis]));

/** Null where the text is none, or has been damaged. */
export function unpacked(text: string): Points | null {
  const match = /^([\da-z]*)\.([\da-z]*)\.([\da-z]*)\.([\da-z]+)$/.exec(text);
  const groups = match?.slice(1, 4) ?? [];
  if (groups.some((group) => group.length % digits) || checkOf(groups.join('.')) !== match?.[4]) return null;
  const codes = groups.join('').match(/.{5}/g) ?? [];
  const places = codes.map((code) => Number.parseInt(code, 36));
  const isCount = places.length >= fewestPoints && places.length <= mostPoints;
  if (!isCount || places.some((place) => place >= (reach.x + 1) * (reach.y + 1))) return null;
  const rows = reach.y + 1;
  return {
    x: Float32Array.from(
      places.flatMap((place) => [
        (Math.floor(place / rows) + corner.x) / 1000,
        ((place % rows) + corner.y) / 1000,
      ]),
    ),
    y: Uint8Array.from(groups.flatMap((group, side) => Array<number>(group.length / digits).fill(side))),
  };
}

/** The largest prime below 36⁴: four characters of base 36 at most. No single character changes unnoticed. */
const prime = 1_679_609;

function checkOf(text: string): string {
  let sum = 1;
  for (let i = 0; i < text.length; i++) sum = (131 * sum + text.charCodeAt(i)) % prime;
  return sum.toString(36);
}

/** What a text that is too long for an address is called there: its number of points, and 53 bits of its content. */
export const nameOf = (text: string): string => `${(text.lastIndexOf('.') - 2) / digits}-${markOf(text)}`;
