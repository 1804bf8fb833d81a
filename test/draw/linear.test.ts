import { scaleLinear } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linear } from '../../src/draw/linear.ts';

const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const ends = fc.tuple(number, number);

type Ends = readonly [number, number];

/** As a share of the numbers that both are made of: far beyond the ends those are large, and so are their roundings. */
function apart(ours: number, theirs: number, from: Ends, to: Ends, value: number): number {
  const turns = 1 + Math.abs((value - from[0]) / (from[1] - from[0]));
  return Math.abs(ours - theirs) / (turns * (Math.abs(to[0]) + Math.abs(to[1])));
}

describe('linear', () => {
  test('says what D3 says, there and back, clamped or not', () => {
    fc.assert(
      fc.property(ends, ends, number, fc.boolean(), (from, to, value, clamped) => {
        const [ours, theirs] = [linear(from, to, clamped), scaleLinear(from, to).clamp(clamped)];
        fc.pre(Math.abs(from[0] - from[1]) > 1e-3 && Math.abs(to[0] - to[1]) > 1e-3);
        expect(apart(ours(value), theirs(value), from, to, value)).toBeLessThan(1e-12);
        expect(apart(ours.invert(value), theirs.invert(value), to, from, value)).toBeLessThan(1e-12);
      }),
      { numRuns: 1000 },
    );
  });

  test('takes all of no distance for its middle', () => {
    expect(linear([3, 3], [0, 10])(3)).toBe(5);
  });
});
