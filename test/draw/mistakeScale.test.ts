import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mistakeScale } from '../../src/draw/mistakeScale.ts';

const points = 1994;
const place = mistakeScale(points, [0, 900]);

describe('mistakeScale', () => {
  test('goes from the most mistakes to none', () => {
    expect(place(points)).toBe(0);
    expect(place(0)).toBe(900);
  });

  test('rises with every mistake less, also between whole ones', () => {
    const wrong = fc.double({ min: 0, max: points, noNaN: true });
    fc.assert(
      fc.property(wrong, wrong, (a, b) => {
        fc.pre(Math.abs(a - b) > 1e-6);
        expect(place(Math.min(a, b))).toBeGreaterThan(place(Math.max(a, b)));
      }),
    );
  });

  test('is as far from any number of mistakes to half of it, and from one to none', () => {
    const halving = place(1) - place(2);
    for (const wrong of [2, 7, 100, 997]) expect(place(wrong) - place(2 * wrong)).toBeCloseTo(halving, 9);
    expect(place(0) - place(1)).toBeCloseTo(halving, 9);
  });

  test('has no leap at one mistake', () => {
    expect(place(0.9999) - place(1.0001)).toBeLessThan(0.1);
  });
});
