import { array, assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/draw/curves/placeLabels.ts';

test('labels that are far apart stay at their lines', () => {
  expect(placeLabels([80, 10, 40], 20, [0, 100])).toEqual([80, 10, 40]);
});

test('two at one place part evenly', () => {
  expect(placeLabels([50, 50], 20, [0, 100])).toEqual([40, 60]);
});

test('at an end they move inward', () => {
  expect(placeLabels([0, 0, 100], 20, [0, 100])).toEqual([0, 20, 100]);
  expect(placeLabels([100, 100], 20, [0, 100])).toEqual([80, 100]);
});

test('they never overlap, keep their order and stay within, when there is room', () => {
  const targets = array(double({ min: -50, max: 250, noNaN: true }), { minLength: 1, maxLength: 10 });
  assert(
    property(targets, (ends) => {
      const places = placeLabels(ends, 20, [0, 200]);
      const order = [...ends.keys()].sort((i, j) => ends[i]! - ends[j]!);
      const sorted = order.map((i) => places[i]!);
      for (let k = 1; k < sorted.length; k++) expect(sorted[k]! - sorted[k - 1]!).toBeGreaterThan(20 - 1e-9);
      expect(sorted[0]).toBeGreaterThan(-1e-9);
      expect(sorted.at(-1)).toBeLessThan(200 + 1e-9);
    }),
  );
});
