import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftOf, nameBeside } from '../../../src/draw/strip/nameBeside.ts';
import { dotRadius, nearestDot, stackDots } from '../../../src/draw/strip/stackDots.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { mostOf, stripScale } from '../../../src/draw/strip/stripScale.ts';

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

  it('begins where half are wrong, unless some run is worse', () => {
    fc.assert(
      fc.property(fc.array(errors), (wrong) => {
        const most = mostOf(wrong, points);
        expect([points / 2, points]).toContain(most);
        for (const errorsOfOne of wrong) expect(errorsOfOne).toBeLessThanOrEqual(most);
      }),
    );
    expect(mostOf([], points)).toBe(points / 2);
    const { x } = stripScale(900, points, points / 2);
    expect(x(points / 2)).toBe(stripScale(900, points).x(points));
  });

  it('names fewer accuracies on a phone, 99 % always among them', () => {
    expect(stripScale(330, points).ticks.length).toBeLessThan(stripScale(900, points).ticks.length);
    expect(stripScale(330, points).ticks).toContain(0.99);
  });
});

describe('dots', () => {
  const scale = stripScale(850, points);
  const height = 90;
  const radii = fc.constantFrom(1.6, 2.5, 4);

  it('stay in their strip, each over its own accuracy but for its own width, however many there are', () => {
    fc.assert(
      fc.property(fc.array(errors, { maxLength: 400 }), radii, (wrong, radius) => {
        const dots = stackDots(wrong, { scale, height, radius });
        for (const [i, { x, y }] of dots.entries()) {
          expect(Math.abs(x - scale.x(wrong[i]!))).toBeLessThanOrEqual(radius + 0.25 + 1e-9);
          expect(y - radius).toBeGreaterThanOrEqual(-1e-9);
          expect(y + radius).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it('lie right of the line where they reached it, and nowhere else', () => {
    fc.assert(
      fc.property(errors, radii, widths, (wrong, radius, width) => {
        const own = stripScale(width, points);
        const [dot] = stackDots([wrong], { scale: own, height, radius });
        expect(dot!.x > own.successAt).toBe((points - wrong) / points >= 0.99);
      }),
    );
  });

  it('of equal accuracy stand on each other, and do not touch while there is room', () => {
    const ys = stackDots([2, 2, 2], { scale, height, radius: 3 }).map(({ y }) => y);
    expect(ys[0]).toBe(height - 3);
    expect(ys[0]! - ys[1]!).toBeGreaterThanOrEqual(6);
    expect(ys[1]! - ys[2]!).toBe(ys[0]! - ys[1]!);
  });

  it('of a column twice as full reach twice as high', () => {
    const wrong = [...Array<number>(60).fill(2), ...Array<number>(30).fill(1)];
    const ys = stackDots(wrong, { scale, height, radius: 2 }).map(({ y }) => height - 2 - y);
    expect(Math.max(...ys.slice(0, 60)) / Math.max(...ys.slice(60))).toBeCloseTo(59 / 29, 6);
  });

  it('are as large as the fullest strip of all lets them be', () => {
    const few = [1, 2, 3];
    const many = Array<number>(60).fill(2);
    expect(dotRadius([few], scale, height)).toBeGreaterThan(dotRadius([few, many], scale, height));
    expect(dotRadius([many], scale, 4 * height)).toBeGreaterThan(dotRadius([many], scale, height));
    expect(dotRadius([], scale, height)).toBe(dotRadius([few], scale, 10 * height));
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

it.each([
  [1994, [0.998, 0.999, 1]],
  [300, [0.99, 0.995, 1]],
  [40, [0.9, 0.95, 1]],
])('an axis of so many points names no accuracy between one mistake and none', (count, last) => {
  expect(stripScale(700, count).ticks.slice(-3)).toEqual(last);
});

/** Columns of dots from the line up. */
const columns = (...all: [x: number, dots: number][]) =>
  all.flatMap(([x, dots]) => Array.from({ length: dots }, (_, i) => ({ x, y: 97 - 6 * i })));

describe('the name of the run on the stage', () => {
  const dot = { x: 200, y: 100 };
  const named = { dot, gap: 12, width: 80, height: 17, strip: 400 };
  it('stands beside its dot where it is free, the nearer side first', () => {
    expect(nameBeside([], 3, named)).toEqual({ side: 1, away: 12, up: 0 });
    expect(nameBeside(columns([230, 9]), 3, named)).toEqual({ side: -1, away: 12, up: 0 });
    expect(nameBeside([], 3, { ...named, dot: { x: 390, y: 100 } }).side).toBe(-1);
  });

  it('goes past a high heap, and over a low one', () => {
    expect(nameBeside(columns([206, 15], [212, 15], [194, 15], [188, 15]), 3, named)).toEqual({
      side: 1,
      away: 21,
      up: 0,
    });
    const low = columns(...Array.from({ length: 80 }, (_, i): [number, number] => [5 * i, 1]));
    expect(nameBeside(low, 3, named)).toEqual({ side: 1, away: 12, up: 8 });
  });

  it('stays where it stood as long as it covers none there', () => {
    const heap = columns([230, 9]);
    const held = nameBeside(heap, 3, named);
    const later = { ...named, dot: { x: 260, y: 100 } };
    expect(nameBeside(heap, 3, later, held).side).toBe(1);
    expect(nameBeside([], 3, later, held)).toEqual(held);
    // Whose letters are wider now.
    const wider = { ...later, width: 90 };
    expect(leftOf(nameBeside([], 3, wider, held), wider)).toBe(260 - 12 - 90);
    // And not where it had gone to for a heap that is far by now.
    const up = { side: 1, away: 12, up: 40 } as const;
    expect(nameBeside([], 3, later, up).up).toBe(0);
  });

  it('covers no dot, unless there is room nowhere', () => {
    const low = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 9 })));
    fc.assert(
      fc.property(low, fc.integer({ min: 0, max: 400 }), (heaps, x) => {
        const dots = columns(...heaps);
        const at = { ...named, dot: { x, y: 100 } };
        const place = nameBeside(dots, 3, at);
        const [left, bottom] = [leftOf(place, at), 100 - place.up];
        for (const other of dots)
          expect(
            other.x + 3 <= left ||
              other.x - 3 >= left + 80 ||
              other.y + 3 <= bottom - 17 ||
              other.y - 3 >= bottom,
          ).toBe(true);
      }),
    );
    const everywhere = columns(...Array.from({ length: 80 }, (_, i): [number, number] => [5 * i, 20]));
    expect(nameBeside(everywhere, 3, named)).toEqual({ side: 1, away: 12, up: 0 });
  });
});
