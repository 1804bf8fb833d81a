import { describe, expect, test } from 'vitest';
import { bandPath, curvePath, type Sample } from '../../../src/draw/curves/curvePath.ts';
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

describe('bandPath', () => {
  test('holds every sample, a lone peak and a lone dip among thousands too', () => {
    const long = samples(9000, (i) => (i === 5432 ? 9 : i === 5440 ? -9 : i % 2));
    const places = [...bandPath(long, (step) => step / 100, identity).matchAll(/(\S+) (\S+?)(?=L|Z)/g)];
    const values = places.map(([, , y]) => Number(y));
    expect(values.length).toBe(60);
    const [upper, lower] = [values.slice(0, 30), values.slice(30)];
    expect([Math.max(...upper), Math.min(...lower)]).toEqual([9, -9]);
    expect([Math.min(...upper), Math.max(...lower)]).toEqual([1, 0]);
  });

  test('is nothing without samples', () => {
    expect(bandPath([], identity, identity)).toBe('');
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

describe('sampleNear', () => {
  test('is the sample nearest to a step among them, and none outside', () => {
    const some = [0, 10, 20].map((step) => ({ step, value: step }));
    expect([0, 4, 6, 20].map((step) => sampleNear(some, step)?.step)).toEqual([0, 0, 10, 20]);
    expect([-1, 21].map((step) => sampleNear(some, step))).toEqual([undefined, undefined]);
    expect(sampleNear([], 0)).toBeUndefined();
  });
});

describe('curveRange', () => {
  test('accuracy starts at the tenth below the least, so that nothing is cut off', () => {
    const good = samples(300, (i) => (i < 3 ? 0.53 : 0.95));
    expect(curveRange([good], 'accuracy')).toEqual([0.5, 1]);
    expect(curveRange([good, samples(300, () => 0.267)], 'accuracy')).toEqual([0.2, 1]);
    expect(curveRange([samples(300, () => 1)], 'accuracy')).toEqual([0.9, 1]);
  });

  test('a tenth itself is a start', () => {
    expect(curveRange([samples(10, () => 0.7)], 'accuracy')[0]).toBe(0.7);
  });

  test('loss starts at 0 and holds the highest', () => {
    const [low, high] = curveRange([samples(300, (i) => (i === 100 ? 50 : 0.6))], 'loss');
    expect(low).toBe(0);
    expect(high).toBeGreaterThanOrEqual(50);
  });

  test('has an answer before the first sample, and when a loss is 0', () => {
    expect(curveRange([[]], 'accuracy')).toEqual([0, 1]);
    expect(curveRange([], 'loss')[1]).toBeGreaterThan(0);
    expect(curveRange([samples(5, () => 0)], 'loss')[1]).toBeGreaterThan(0);
  });
});

describe('curveScales', () => {
  const shape = {
    measure: 'accuracy',
    series: [{ id: 'uda', name: 'UDA', samples: samples(300, () => 0.85), head: null }],
    steps: [0, 3000],
    size: { width: 700, height: 132 },
    labels: 'direct',
  } as const;

  test('a place inverts to the step that it came from, and stays on the axis', () => {
    const { x, stepAt, frame } = curveScales(shape);
    for (const step of [0, 1, 1234, 2999, 3000]) expect(stepAt(x(step))).toBe(step);
    expect(stepAt(frame.left - 100)).toBe(0);
    expect(stepAt(frame.right + 100)).toBe(3000);
  });

  test('direct labels take room at the right, a legend above, and none take none', () => {
    const [direct, legend, none] = (['direct', 'legend', 'none'] as const).map(
      (labels) => curveScales({ ...shape, labels }).frame,
    );
    expect(direct!.right).toBeLessThan(none!.right);
    expect(legend!.right).toBe(none!.right);
    expect(legend!.top).toBeGreaterThan(none!.top);
  });

  test('a legend that does not fit in one row takes two', () => {
    const series = (['meta-pseudo-labels', 'pseudo-labels', 'supervised'] as const).map((id) => ({
      id,
      name: id,
      samples: [],
      head: null,
    }));
    const top = (width: number) =>
      curveScales({ ...shape, series, labels: 'legend', size: { width, height: 150 } }).frame.top;
    expect(top(360)).toBeGreaterThan(top(900));
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
