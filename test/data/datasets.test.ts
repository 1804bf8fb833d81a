import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contains, inputs, type Dataset, type Points, type SampleOptions } from '../../src/data/dataset.ts';
import { datasetIds, shapes } from '../../src/data/datasets.ts';
import { drawnSet } from '../../src/data/drawnSet.ts';
import { twoMoonSizes } from '../../src/data/twoMoon.ts';

const usual: SampleOptions = { seed: 1, noise: 0.1, placement: 'spaced', wrongLabel: false };

const places = ({ x, y }: Points, side: number): [number, number][] =>
  Array.from(y.keys()).flatMap((i) => (y[i] === side ? [[x[2 * i]!, x[2 * i + 1]!]] : []));

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const deviation = (values: number[]): number =>
  Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

const span = (values: number[]): number => Math.max(...values) - Math.min(...values);

/** The shortest way from a point of the one class to one of the other. */
function closest(points: Points): number {
  const [a, b] = [places(points, 0), places(points, 1)];
  return Math.min(...a.map(([x, y]) => Math.min(...b.map(([u, v]) => Math.hypot(x - u, y - v)))));
}

describe.each(datasetIds)('%s', (id) => {
  const shape = shapes[id];
  const set: Dataset = drawnSet(shape, twoMoonSizes);

  test('has as many points and labels as asked, half of each class, none twice', () => {
    const sizes = fc.integer({ min: 10, max: 60 }).chain((pointsPerClass) =>
      fc.record({
        pointsPerClass: fc.constant(pointsPerClass),
        labelsPerClass: fc.integer({ min: 1, max: Math.min(10, pointsPerClass - 1) }),
        gap: fc.double({ min: 0.1, max: 1, noNaN: true }),
      }),
    );
    const options = fc.record({
      seed: fc.nat(),
      noise: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
      placement: fc.constantFrom(...shape.placements),
    });
    fc.assert(
      fc.property(sizes, options, (size, drawn) => {
        const dataset = drawnSet(shape, size);
        const { labels, unlabeled } = dataset.sample({ ...drawn, wrongLabel: false });
        for (const side of [0, 1]) {
          expect(labels.filter((label) => label.class === side)).toHaveLength(size.labelsPerClass);
          expect(places(unlabeled, side)).toHaveLength(size.pointsPerClass - size.labelsPerClass);
        }
        expect(dataset.unlabeledCount).toBe(unlabeled.y.length);
        const all = [...labels.map(({ x, y }) => [x, y]), ...places(unlabeled, 0), ...places(unlabeled, 1)];
        expect(all.flat().every(Number.isFinite)).toBe(true);
        expect(new Set(all.map(String)).size).toBe(2 * size.pointsPerClass);
      }),
      { numRuns: 60 },
    );
  });

  test('lies in its picture and fills it, whatever the gap', () => {
    for (const gap of [0.1, 0.5, 1]) {
      const { x, y } = drawnSet(shape, { ...twoMoonSizes, gap }).fresh({ seed: 1, noise: 0.1 }, 2000);
      const within = y.filter((_, i) => contains(set.domain, x[2 * i]!, x[2 * i + 1]!)).length;
      expect(within).toBeGreaterThan(0.985 * y.length);
    }
    const { x } = set.fresh({ seed: 1, noise: 0.1 }, 2000);
    expect(span(Array.from(x.filter((_, i) => i % 2 === 0)))).toBeGreaterThan(0.6 * 4);
    expect(span(Array.from(x.filter((_, i) => i % 2 === 1)))).toBeGreaterThan(0.6 * 2.88);
  });

  test('is the same for a seed, another for another, and fresh points are others', () => {
    expect(set.sample(usual)).toEqual(set.sample(usual));
    expect(set.sample({ ...usual, seed: 2 }).unlabeled.x).not.toEqual(set.sample(usual).unlabeled.x);
    const known = new Set(places(set.sample(usual).unlabeled, 0).map(String));
    expect(places(set.fresh(usual, 2000), 0).some((place) => known.has(String(place)))).toBe(false);
  });

  test('shows a network its picture about the middle, and comes back from there', () => {
    const { x, y } = set.domain;
    const corners = [x[0], y[0], x[1], y[1], (x[0] + x[1]) / 2, (y[0] + y[1]) / 2];
    [-4, -2.88, 4, 2.88, 0, 0].forEach((wanted, i) =>
      expect(set.networkInputs(corners, 'scaled')[i]).toBeCloseTo(wanted, 5),
    );
    for (const input of inputs)
      set
        .pictureOf(set.networkInputs(corners, input), input)
        .forEach((value, i) => expect(value).toBeCloseTo(corners[i]!, 5));
  });
});

describe('the gap', () => {
  it.each(['moons', 'circles', 'spirals'] as const)('is how near the classes of %s come', (id) => {
    for (const gap of [0.2, 0.5, 0.8]) {
      const points = drawnSet(shapes[id], { ...twoMoonSizes, gap }).fresh({ seed: 1, noise: 0 }, 2000);
      // Arms of a spiral are nearest at a slant.
      expect(closest(points)).toBeLessThan(gap + 0.01);
      expect(closest(points)).toBeGreaterThan((id === 'spirals' ? 0.75 : 0.99) * gap);
    }
  });

  it('is how far apart two standard deviations of the blobs end', () => {
    const points = drawnSet(shapes.blobs, { ...twoMoonSizes, gap: 0.4 }).fresh({ seed: 1, noise: 0 });
    const [a, b] = [0, 1].map((side) => places(points, side).map(([x]) => x));
    expect(mean(b!) - mean(a!) - 2 * deviation(a!) - 2 * deviation(b!)).toBeCloseTo(0.4, 1);
  });

  it('is the empty strip at the end of the bridge, and parts no classes', () => {
    const points = drawnSet(shapes.bridge, twoMoonSizes).fresh({ seed: 1, noise: 0 }, 2000);
    const [a, b] = [0, 1].map((side) => places(points, side).map(([x]) => x));
    const beyond = b!.filter((x) => x > 0.9);
    const onBridge = b!.filter((x) => x <= 0.9);
    expect(Math.min(...beyond) - Math.max(...onBridge)).toBeCloseTo(0.5, 2);
    // The classes meet at the border, in the crowd.
    expect(Math.max(...a!)).toBeLessThan(0.01);
    expect(Math.min(...b!)).toBeLessThan(0.01);
    expect(closest(points)).toBeLessThan(0.02);
    expect(onBridge.length / b!.length).toBeCloseTo(0.31, 2);
  });
});

test('rings have no ends, and the bridge branches', () => {
  expect(datasetIds.filter((id) => !shapes[id].placements.includes('ends'))).toEqual(['circles', 'bridge']);
});

test.each([
  [1, [0.5]],
  [2, [0.25, 0.75]],
  [10, [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]],
])('%d spaced labels lie in the middles of equal parts', (labelsPerClass, fractions) => {
  const sizes = { pointsPerClass: 1001, labelsPerClass, gap: 0.5 };
  const { labels } = drawnSet(shapes.moons, sizes).sample({ ...usual, noise: 0 });
  const along = labels.filter((label) => label.class === 0).map(({ x, y }) => Math.atan2(y, x) / Math.PI);
  along.forEach((fraction, i) => expect(fraction).toBeCloseTo(fractions[i]!, 3));
});
