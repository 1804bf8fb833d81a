import { describe, expect, test } from 'vitest';
import { curvePath, type Sample } from '../../../src/draw/curves/curvePath.ts';
import { curveScales } from '../../../src/draw/curves/curveScales.ts';
import { curveRange } from '../../../src/draw/curves/curveRange.ts';
import { runningMedian } from '../../../src/draw/curves/runningMedian.ts';
import { sampleNear } from '../../../src/draw/curves/sampleNear.ts';
import { needleRange } from '../../../src/draw/lesson/needle.ts';

const samples = (count: number, value: (i: number) => number): Sample[] =>
  Array.from({ length: count }, (_, i) => ({ step: i, value: value(i) }));

const identity = (value: number) => value;

describe('curvePath', () => {
  test('goes through every sample where each has a pixel of its own', () => {
    expect(
      curvePath(
        samples(3, (i) => i * 2),
        identity,
        identity,
      ),
    ).toBe('M0.0 0.0L1.0 2.0L2.0 4.0');
    expect(curvePath([], identity, identity)).toBe('');
  });

  test('keeps a lone peak and a lone dip among thousands, in their order', () => {
    const long = samples(10_000, (i) => (i === 5432 ? 9 : i === 5440 ? -9 : 0));
    const path = curvePath(long, (step) => step / 100, identity);
    const values = path
      .slice(1)
      .split('L')
      .map((vertex) => Number(vertex.split(' ')[1]));
    expect(values.length).toBeLessThanOrEqual(200);
    expect(values.indexOf(9)).toBeGreaterThan(0);
    expect(values.indexOf(-9)).toBe(values.indexOf(9) + 1);
  });
});

const valuesOf = (list: readonly Sample[]) => list.map(({ value }) => value);

describe('runningMedian', () => {
  test('passes over a lone spike, follows a step, and keeps both ends', () => {
    const spike = runningMedian(samples(31, (i) => (i === 15 ? 100 : 1)));
    expect(valuesOf(spike)).toEqual(Array.from({ length: 31 }, () => 1));
    const edge = samples(40, (i) => (i < 20 ? 0 : 1));
    expect(runningMedian(edge)).toEqual(edge);
    const rising = samples(40, (i) => i * i);
    expect([runningMedian(rising)[0], runningMedian(rising).at(-1)]).toEqual([rising[0], rising.at(-1)]);
    expect(runningMedian([])).toEqual([]);
  });
});

/** The median of a series that dips for so many samples from the 90th on. */
const dip = (width: number) =>
  valuesOf(runningMedian(samples(200, (i) => (i >= 90 && i < 90 + width ? 0.7 : 0.99))));

test('a running median of 41 passes over a dip of 20 samples, and follows one of 21', () => {
  expect(Math.min(...dip(20))).toBe(0.99);
  expect(dip(21)[100]).toBe(0.7);
});

describe('sampleNear', () => {
  test('is the sample nearest to a step among them, and none outside', () => {
    const some = [0, 10, 20].map((step) => ({ step, value: step }));
    expect([0, 4, 6, 20].map((step) => sampleNear(some, step)?.step)).toEqual([0, 0, 10, 20]);
    expect([-1, 21].map((step) => sampleNear(some, step))).toEqual([undefined, undefined]);
    expect(sampleNear([], 0)).toBeUndefined();
  });
});

describe('curveRange', () => {
  test('accuracy goes from 0.45 to 1, and further down to the least', () => {
    const good = samples(300, (i) => (i < 3 ? 0.53 : 0.95));
    expect(curveRange([good], 'accuracy')).toEqual([0.45, 1]);
    expect(curveRange([good, samples(300, (i) => (i === 0 ? 0.267 : 1))], 'accuracy')).toEqual([0.267, 1]);
  });

  test('loss starts at 0 and holds the highest', () => {
    const [low, high] = curveRange([samples(300, (i) => (i === 100 ? 50 : 0.6))], 'loss');
    expect(low).toBe(0);
    expect(high).toBeGreaterThanOrEqual(50);
  });

  test('has an answer before the first sample, and when a loss is 0', () => {
    expect(curveRange([[]], 'accuracy')).toEqual([0.45, 1]);
    expect(curveRange([], 'loss')[1]).toBeGreaterThan(0);
    expect(curveRange([samples(5, () => 0)], 'loss')[1]).toBeGreaterThan(0);
  });
});

const names = {
  'meta-pseudo-labels': 'Meta Pseudo Labels',
  'pseudo-labels': 'Pseudo Labels',
  supervised: 'Supervised',
  uda: 'UDA',
  'noisy-student': 'Noisy Student',
};
type Id = keyof typeof names;

/** Of so many methods, each at 0.85. */
const shape = (width: number, height: number, ids: readonly Id[] = ['uda']) =>
  ({
    measure: 'accuracy',
    points: 1994,
    series: ids.map((id) => ({ id, name: names[id], samples: samples(300, () => 0.85) })),
    viewed: null,
    steps: [0, 3000],
    size: { width, height },
    names: true,
  }) as const;

const written = (height: number, points = 1994) =>
  curveScales({ ...shape(700, height), points }).marks.flatMap(({ value, written: is }) =>
    is ? [value] : [],
  );

const named = (width: number, height: number, ids: Id[], viewed: Id | null = null) =>
  curveScales({ ...shape(width, height, ids), viewed }).named.map(({ id }) => id);

describe('curveScales', () => {
  test('a place inverts to the step that it came from, and stays on the axis', () => {
    const { x, stepAt, frame } = curveScales(shape(700, 132));
    for (const step of [0, 1, 1234, 2999, 3000]) expect(stepAt(x(step))).toBe(step);
    expect(stepAt(frame.left - 100)).toBe(0);
    expect(stepAt(frame.right + 100)).toBe(3000);
  });

  test.each([190, 100, 64, 40])('accuracies rise on the scale of mistakes, at a height of %d', (height) => {
    const { y, frame } = curveScales(shape(700, height));
    expect(y(1)).toBeCloseTo(frame.top, 9);
    expect(y(0.45)).toBeCloseTo(frame.bottom, 9);
    expect(y(0.9) - y(0.95)).toBeCloseTo(y(0.98) - y(0.99), 9);
    expect(y(0.9) - y(0.99)).toBeCloseTo(y(0.99) - y(0.999), 9);
    // Of 1,994 points one is wrong: still below none.
    expect(y(1 - 1 / 1994)).toBeGreaterThan(frame.top + 1);
  });

  test('a dip below 45 % stands on the axis, unclipped', () => {
    const series = [{ id: 'uda', name: 'UDA', samples: samples(300, (i) => (i === 7 ? 0.2 : 0.9)) }] as const;
    const { y, frame } = curveScales({ ...shape(700, 100), series });
    expect(y(0.2)).toBeCloseTo(frame.bottom, 9);
    expect(y(0.45)).toBeLessThan(frame.bottom - 1);
  });

  test('losses lie evenly', () => {
    const { y } = curveScales({ ...shape(700, 100), measure: 'loss' });
    expect(y(0) - y(0.25)).toBeCloseTo(y(0.5) - y(0.75), 9);
  });

  test('fewer accuracies are written the lower the chart is, 99 % always', () => {
    expect(written(190)).toEqual([0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 1]);
    expect(written(104)).toEqual([0.5, 0.9, 0.99]);
    expect(written(46)).toEqual([0.5, 0.99]);
    // Of 400 points one is 0.25 %.
    expect(written(190, 400)).not.toContain(0.999);
  });

  test('in a high chart each line has about half the mistakes of the one below', () => {
    const { marks } = curveScales(shape(900, 190));
    const mistakes = marks.map(({ value }) => 1 - value).filter((share) => share > 0);
    for (let i = 1; i < mistakes.length; i++) {
      expect(mistakes[i - 1]! / mistakes[i]!).toBeGreaterThan(1.9);
      expect(mistakes[i - 1]! / mistakes[i]!).toBeLessThan(2.6);
    }
  });
});

describe('names', () => {
  const all = Object.keys(names) as Id[];

  test('take room at the right, where they are', () => {
    const without = curveScales({ ...shape(900, 100), names: false });
    expect(without.named).toEqual([]);
    expect(curveScales(shape(900, 100)).frame.right).toBeLessThan(without.frame.right);
  });

  test('all stand one above the other, or the viewed one alone, or none', () => {
    expect(named(900, 190, all)).toEqual(all);
    expect(named(900, 64, all, 'uda')).toEqual(['uda']);
    expect(named(900, 40, all)).toEqual([]);
  });

  test('leave a narrow chart to its lines', () => {
    expect(named(530, 100, ['meta-pseudo-labels'])).toEqual(['meta-pseudo-labels']);
    expect(named(340, 100, ['meta-pseudo-labels'])).toEqual([]);
    expect(named(120, 100, all, 'uda')).toEqual([]);
  });
});

describe('needleRange', () => {
  test.each([
    [[0.0034], 0.005],
    [[-0.0148, 0.001], 0.02],
    [[0.5], 0.5],
    [[0.002], 0.002],
    [[7e-5], 0.001],
    [[], 0.001],
  ])('holds %j within ±%d', (values, range) => {
    expect(needleRange(values)).toBeCloseTo(range, 9);
  });
});
