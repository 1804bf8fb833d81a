import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Pace } from '../../../src/worker/live/pace.ts';

/** Steps taken over a time, asked for every so many milliseconds, where a step takes so long. */
function stepsTaken(speed: number, milliseconds: number, every: number, perStep = 0.01): number {
  const pace = new Pace();
  let steps = 0;
  for (let now = 0; now <= milliseconds; now += every) {
    const due = pace.due(speed, now);
    pace.measured(due, due * perStep);
    steps += due;
  }
  return steps;
}

describe('Pace', () => {
  test.each([1, 5, 60, 240, 1000])('takes %i steps a second, however often it is asked', (speed) => {
    for (const every of [4, 16, 33]) {
      const steps = stepsTaken(speed, 10_000, every);
      // What is owed in the first moments may be let go while the pace does not know the engine yet.
      expect(steps).toBeGreaterThan(9.7 * speed - 2);
      expect(steps).toBeLessThanOrEqual(10 * speed + 1);
    }
  });

  test('takes as many as fit into a frame at the fastest', () => {
    const pace = new Pace();
    for (let i = 0; i < 50; i++) pace.measured(60, 6);
    const due = pace.due(Infinity, 0);
    expect(due).toBeGreaterThan(50);
    expect(due).toBeLessThanOrEqual(100);
    expect(pace.wait(Infinity)).toBe(0);
  });

  test('never leaps, whatever a noisy clock says', () => {
    const times = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(times, (all) => {
        const pace = new Pace();
        let before = 10;
        for (const [i, milliseconds] of all.entries()) {
          const due = pace.due(Infinity, 16 * i);
          expect(due).toBeGreaterThanOrEqual(1);
          expect(due).toBeLessThanOrEqual(4 * Math.max(before, 10));
          pace.measured(due, milliseconds);
          before = due;
        }
      }),
    );
  });

  test.each([5, 20, 60])(
    'keeps up where a device takes %i ms to answer, however few the steps',
    (latency) => {
      const pace = new Pace();
      let steps = 0;
      // A frame is drawn in another such time.
      for (let now = 0; now <= 10_000;) {
        const due = pace.due(240, now);
        const took = latency + due * 0.05;
        pace.measured(due, took);
        steps += due;
        now += took + latency;
      }
      expect(steps).toBeGreaterThan(0.8 * 2400);
    },
  );

  test('takes one at least on the slowest machine, and never catches up in a burst', () => {
    const pace = new Pace();
    for (let i = 0; i < 50; i++) pace.measured(1, 200);
    expect(pace.due(Infinity, 0)).toBe(1);
    pace.due(240, 10);
    expect(pace.due(240, 100_000)).toBe(1);
    expect(pace.due(240, 100_001)).toBe(0);
  });

  test('does not make up for a pause', () => {
    const pace = new Pace();
    pace.due(60, 0);
    pace.rest();
    expect(pace.due(60, 60_000)).toBe(0);
  });

  test('says when the next step is due, and then it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 40 }), (speed, elapsed) => {
        const pace = new Pace();
        pace.due(speed, 0);
        pace.due(speed, elapsed);
        const wait = pace.wait(speed);
        expect(wait).toBeLessThanOrEqual(1000 / speed);
        expect(pace.due(speed, elapsed + wait)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('answers what was changed with a step at once, and is no faster for it', () => {
    const pace = new Pace();
    pace.due(60, 0);
    expect(pace.due(60, 1)).toBe(0);
    pace.hurry();
    expect(pace.due(60, 2)).toBe(1);
    let steps = 1;
    for (let now = 3; now <= 1000; now++) steps += pace.due(60, now);
    expect(steps).toBe(60);
  });

  test('runs ahead by one step, however often something changes', () => {
    const pace = new Pace();
    let steps = 0;
    for (let now = 0; now <= 3000; now += 10) {
      pace.hurry();
      steps += pace.due(1, now);
    }
    expect(steps).toBe(4);
  });
});
