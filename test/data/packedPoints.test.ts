import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostPoints, nameOf, packed, unpacked } from '../../src/data/packedPoints.ts';
import type { Points } from '../../src/data/dataset.ts';

const points = (all: readonly (readonly [number, number, number])[]): Points => ({
  x: Float32Array.from(all.flatMap(([x, y]) => [x / 1000, y / 1000])),
  y: Uint8Array.from(all, ([, , side]) => side),
});

const anyPoints = fc.array(
  fc.tuple(
    fc.integer({ min: -2000, max: 2000 }),
    fc.integer({ min: -1440, max: 1440 }),
    fc.integer({ min: 0, max: 2 }),
  ),
  { minLength: 2, maxLength: 60 },
);

test('comes back as it was, by class, to the thousandth', () => {
  fc.assert(
    fc.property(anyPoints, (all) => {
      const text = packed(points(all));
      const read = unpacked(text)!;
      const sorted = [0, 1, 2].flatMap((side) => all.filter((one) => one[2] === side));
      expect(read).toEqual(points(sorted));
      expect(packed(read)).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test('of 400 points takes fewer than 2,000 characters, none of which an address loses', () => {
  const all = Array.from({ length: 400 }, (_, i) => [i * 7 - 1400, (i % 37) * 70 - 1200, i % 3] as const);
  const text = packed(points(all));
  expect(text.length).toBeLessThan(2020);
  expect(text).toMatch(/^[\da-z.]*[\da-z]$/);
});

test('no character is lost, added or changed unnoticed', () => {
  const edit = fc.record({ at: fc.nat(), put: fc.constantFrom('', 'a', '_', 'z9', '.', '%') });
  fc.assert(
    fc.property(anyPoints, edit, (all, { at, put }) => {
      const text = packed(points(all));
      const where = at % text.length;
      const damaged = text.slice(0, where) + put + text.slice(where + 1);
      fc.pre(damaged !== text);
      // Two characters for one can agree by chance, once in a million.
      if (put.length < 2) expect(unpacked(damaged)).toBeNull();
      else unpacked(damaged);
    }),
    { numRuns: 1000 },
  );
});

test('any text at all is read as points or as none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
      unpacked(text);
    }),
  );
  for (const text of ['', '.', '...', '..1', 'AAAA..1', 'null']) expect(unpacked(text)).toBeNull();
});

const many = (count: number): string =>
  packed(points(Array.from({ length: count }, () => [0, 0, 2] as const)));

test('holds as many as there may be, and no more', () => {
  expect(unpacked(many(mostPoints))!.y).toHaveLength(20_000);
  expect(unpacked(many(mostPoints + 1))).toBeNull();
  expect(unpacked(many(1))).toBeNull();
});

test('is called by how many they are and what they are', () => {
  const a = packed(
    points([
      [0, 0, 0],
      [1, 1, 1],
    ]),
  );
  const b = packed(
    points([
      [0, 0, 0],
      [1, 2, 1],
    ]),
  );
  expect(nameOf(a)).toMatch(/^2-[\da-z]{11}$/);
  expect(nameOf(a)).toBe(nameOf(a));
  expect(nameOf(a)).not.toBe(nameOf(b));
});
