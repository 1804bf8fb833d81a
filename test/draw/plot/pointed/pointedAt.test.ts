import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { twoMoon } from '../../../../src/data/twoMoon.ts';
import { emptyPicture } from '../../../../src/draw/plot/picture.ts';
import { pointedAt } from '../../../../src/draw/plot/pointed/pointedAt.ts';
import { pictureWith, placeOf, scales } from '../../recording.ts';

const sample = twoMoon.sample({ seed: 1, noise: 0.1, placement: 'spaced', wrongLabel: false });
const crowd = emptyPicture(sample.unlabeled);

test('the dot under the pointer is found among two thousand', () => {
  assert(
    property(integer({ min: 0, max: crowd.points.y.length - 1 }), (i) => {
      const at = scales.at(crowd.points.x, i);
      const found = pointedAt(crowd, scales, at, 10)!;
      expect(Math.hypot(found.at[0] - at[0], found.at[1] - at[1])).toBeLessThan(1e-3);
    }),
  );
});

test('no dot is nearer', () => {
  assert(
    property(integer({ min: 0, max: 432 }), integer({ min: 0, max: 311 }), (left, top) => {
      const distances = Array.from(crowd.points.y, (_, i) => {
        const [x, y] = scales.at(crowd.points.x, i);
        return Math.hypot(x - left, y - top);
      });
      const found = pointedAt(crowd, scales, [left, top], 10);
      const nearest = Math.min(...distances);
      if (nearest > 10.001) expect(found).toBeNull();
      if (nearest < 9.999)
        expect(Math.hypot(found!.at[0] - left, found!.at[1] - top)).toBeCloseTo(nearest, 3);
    }),
  );
});

/** Two dots of class A and one of class B, 100 pixels apart. */
const three = pictureWith([placeOf(100, 100), placeOf(200, 100), placeOf(300, 100)], [0, 0, 1]);
const dotAt = (left: number, change: object) =>
  pointedAt({ ...three, ...change }, scales, [left, 106], 10)?.dot;

test('it is told what it is, what the network says, and whether the other is wrong too', () => {
  expect(dotAt(100, {})).toEqual({ class: 0, guess: null, shared: false });
  const predictions = Uint8Array.of(0, 1, 0);
  expect(dotAt(100, { predictions })).toEqual({ class: 0, guess: 0, shared: false });
  expect(dotAt(200, { predictions })).toEqual({ class: 0, guess: 1, shared: false });
  const otherPredictions = Uint8Array.of(1, 0, 0);
  expect(dotAt(100, { predictions, otherPredictions })).toMatchObject({ guess: 0, shared: false });
  expect(dotAt(200, { predictions, otherPredictions })).toMatchObject({ guess: 1, shared: false });
  expect(dotAt(300, { predictions, otherPredictions })).toEqual({ class: 1, guess: 0, shared: true });
});

test('beyond reach there is nothing, and nothing where there are no points', () => {
  expect(pointedAt(three, scales, [100, 111], 10)).toBeNull();
  expect(pointedAt(three, scales, [100, 111], 12)?.dot).toBeTruthy();
  expect(pointedAt(pictureWith([], []), scales, [100, 100], 10)).toBeNull();
});

test('a star lies over dots, and of two stars the one above', () => {
  const [x, y] = placeOf(100, 100);
  const labels = [
    { x, y, class: 1 as const },
    { x: x + 0.05, y, class: 0 as const },
  ];
  const found = pointedAt({ ...three, labels }, scales, [102, 100], 10)!;
  expect(found.star).toEqual({ index: 1, class: 0, of: 2 });
  expect(found.dot).toBeNull();
  expect(pointedAt({ ...three, labels: labels.slice(0, 1) }, scales, [102, 100], 10)!.star!.index).toBe(0);
});
