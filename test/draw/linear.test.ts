import { scaleLinear } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linear } from '../../src/draw/linear.ts';

const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
const ends = fc.tuple(number, number);

describe('linear', () => {
  test('says what D3 says, there and back, clamped or not', () => {
    fc.assert(
      fc.property(ends, ends, number, fc.boolean(), (from, to, value, clamped) => {
        const [ours, theirs] = [linear(from, to, clamped), scaleLinear(from, to).clamp(clamped)];
        fc.pre(Math.abs(from[0] - from[1]) > 1e-3 && Math.abs(to[0] - to[1]) > 1e-3);
        expect(ours(value)).toBeCloseTo(theirs(value), 6);
        expect(ours.invert(value)).toBeCloseTo(theirs.invert(value), 6);
      }),
    );
  });

  test('takes all of no distance for its middle', () => {
    expect(linear([3, 3], [0, 10])(3)).toBe(5);
  });
});
