import { expect, test } from 'vitest';
import { SeekPace } from '../../../src/worker/live/seekPace.ts';

test('pieces begin with one step, and become as many as take some tens of milliseconds', () => {
  const pace = new SeekPace();
  const seen = [1, 1, 20, 60, 100, 170, 90].map((milliseconds) => {
    const { steps } = pace;
    pace.measured(milliseconds);
    return steps;
  });
  expect(seen).toEqual([1, 2, 4, 8, 8, 8, 4]);
  const heavy = new SeekPace();
  heavy.measured(5000);
  expect(heavy.steps).toBe(1);
});

test('frames are seen of a long way alone, so few that they take little of it', () => {
  const pace = new SeekPace();
  expect([pace.shows(1000), pace.shows(1299), pace.shows(1300)]).toEqual([false, false, true]);
  pace.shown(20);
  expect([pace.shows(1400), pace.shows(1999), pace.shows(2000)]).toEqual([false, false, true]);
  // However long a frame takes, there is one to see now and then.
  pace.shown(4000);
  expect([pace.shows(7000), pace.shows(11_999), pace.shows(12_000)]).toEqual([false, false, true]);
});

test('another way is counted from its own beginning', () => {
  const pace = new SeekPace();
  pace.shows(0);
  pace.shown(1);
  expect(pace.shows(90_000)).toBe(false);
});
