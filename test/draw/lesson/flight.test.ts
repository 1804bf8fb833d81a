/** Marks that fly from plot to plot leave where they were and land where they belong. */
import { describe, expect, test } from 'vitest';
import { flying } from '../../../src/draw/lesson/flight.ts';

const count = 5;
const points = Float32Array.from({ length: 2 * count }, (_, i) => i);

/** Two plots side by side, 300 apart. */
const from = (all: Float32Array, i: number): [number, number] => [all[2 * i]!, all[2 * i + 1]!];
const to = (all: Float32Array, i: number): [number, number] => [300 + all[2 * i]!, all[2 * i + 1]!];

const all = (share: number) =>
  Array.from({ length: count }, (_, i) => flying(from, to, share, count)(points, i));

describe('marks in flight', () => {
  test('begin where they were, and end where they belong', () => {
    expect(all(0)).toEqual(Array.from({ length: count }, (_, i) => from(points, i)));
    expect(all(1)).toEqual(Array.from({ length: count }, (_, i) => to(points, i)));
  });

  test('set out one after the other, and none turns back', () => {
    const shares = Array.from({ length: 21 }, (_, i) => i / 20);
    for (let i = 0; i < count; i++) {
      const ways = shares.map((share) => all(share)[i]![0]);
      expect(ways).toEqual(ways.toSorted((a, b) => a - b));
    }
    const halfway = all(0.5).map(([x], i) => x - from(points, i)[0]);
    expect(halfway).toEqual(halfway.toSorted((a, b) => b - a));
    expect([halfway[0], halfway[count - 1]]).toEqual([300, 0]);
  });

  test('fly in a bow over the straight way', () => {
    for (const [i, [, y]] of all(0.5).entries()) expect(y).toBeLessThanOrEqual(from(points, i)[1]);
    expect(all(0.5)[2]![1]).toBeLessThan(from(points, 2)[1]);
  });
});

test('a single mark flies, too', () => {
  expect(flying(from, to, 1, 1)(points, 0)).toEqual(to(points, 0));
});
