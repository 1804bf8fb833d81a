import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestDot, stackDots } from '../../../src/draw/strip/stackDots.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { stripScale, wrongOf } from '../../../src/draw/strip/stripScale.ts';

const points = twoMoon.unlabeledCount;
const errors = fc.integer({ min: 0, max: points });
const widths = fc.integer({ min: 280, max: 1200 });

describe('the axis', () => {
  it('has fewer errors further right, from all wrong to none, within the strip', () => {
    fc.assert(
      fc.property(widths, errors, errors, (width, a, b) => {
        const { x } = stripScale(width, points);
        if (a < b) expect(x(a)).toBeGreaterThan(x(b));
        expect(x(a)).toBeGreaterThanOrEqual(0);
        expect(x(a)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('is logarithmic: the same factor is the same distance', () => {
    const { x } = stripScale(900, points);
    expect(x(10) - x(100)).toBeCloseTo(x(1) - x(10), 6);
    expect(x(20) - x(200)).toBeCloseTo(x(4) - x(40), 6);
  });

  it('breaks between one error and none, and is unbroken for medians between the two', () => {
    const { x, breakAt } = stripScale(900, points);
    expect(breakAt).toBeGreaterThan(x(1));
    expect(breakAt).toBeLessThan(x(0));
    expect(x(0.5)).toBeCloseTo(breakAt, 6);
    expect(x(0.999)).toBeCloseTo(x(1), 0);
  });

  it('puts a run on the right side of the 99 % line', () => {
    const { x } = stripScale(900, points);
    const line = x(0.01 * points);
    // 1,994 · 0.01 = 19.94: with 19 wrong a run has more than 99 %, with 20 less.
    expect(x(19)).toBeGreaterThan(line);
    expect(x(20)).toBeLessThan(line);
  });

  it('counts the wrong ones of 1,994 back from an accuracy', () => {
    fc.assert(fc.property(errors, (wrong) => wrongOf((points - wrong) / points, points) === wrong));
  });

  it('has fewer gridlines on a phone, 99 % always among them', () => {
    expect(stripScale(330, points).ticks.length).toBeLessThan(stripScale(900, points).ticks.length);
    expect(stripScale(330, points).ticks).toContain(0.99);
  });
});

describe('dots', () => {
  const scale = stripScale(850, points);

  it('stay in their strip, each over its own accuracy, however many there are', () => {
    fc.assert(
      fc.property(fc.array(errors, { maxLength: 400 }), (wrong) => {
        const dots = stackDots(wrong, scale, 52);
        expect(dots.map(({ x }) => x)).toEqual(wrong.map(scale.x));
        for (const { y } of dots) {
          expect(y).toBeGreaterThanOrEqual(3);
          expect(y).toBeLessThanOrEqual(49);
        }
      }),
    );
  });

  it('of equal accuracy are stacked around the middle, and do not touch while there is room', () => {
    const ys = stackDots([2, 2, 2], scale, 52)
      .map(({ y }) => y)
      .sort((a, b) => a - b);
    expect(ys[1]).toBe(26);
    expect(ys[1]! - ys[0]!).toBeGreaterThanOrEqual(6);
    expect(ys[2]! - ys[1]!).toBe(ys[1]! - ys[0]!);
  });

  it('of a column twice as full reach twice as high', () => {
    const wrong = [...Array<number>(60).fill(2), ...Array<number>(30).fill(1)];
    const dots = stackDots(wrong, scale, 52);
    const span = (part: typeof dots) =>
      Math.max(...part.map(({ y }) => y)) - Math.min(...part.map(({ y }) => y));
    expect(span(dots.slice(0, 60)) / span(dots.slice(60))).toBeCloseTo(59 / 29, 1);
  });
});

describe('the dot under a pointer', () => {
  const dots = [
    { x: 10, y: 10 },
    { x: 20, y: 10 },
  ];

  it('is the nearest within reach', () => {
    expect(nearestDot(dots, 14, 10, 12)).toBe(0);
    expect(nearestDot(dots, 16, 10, 12)).toBe(1);
    expect(nearestDot(dots, 20, 21, 12)).toBe(1);
  });

  it('is none out of reach, or without dots', () => {
    expect(nearestDot(dots, 60, 10, 12)).toBeNull();
    expect(nearestDot([], 10, 10, 12)).toBeNull();
  });
});
