import { assert, double, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { aspectOf, clampTo } from '../../src/data/dataset.ts';
import { twoMoon } from '../../src/data/twoMoon.ts';
import { plotScales } from '../../src/draw/scales.ts';

const aspect = aspectOf(twoMoon.domain);

test('pixels invert to the places that they came from', () => {
  assert(
    property(
      integer({ min: 60, max: 2000 }),
      double({ min: twoMoon.domain.x[0], max: twoMoon.domain.x[1], noNaN: true }),
      double({ min: twoMoon.domain.y[0], max: twoMoon.domain.y[1], noNaN: true }),
      (width, x, y) => {
        const scales = plotScales({ width, height: width / aspect }, twoMoon.domain);
        expect(scales.x.invert(scales.x(x))).toBeCloseTo(x, 9);
        expect(scales.y.invert(scales.y(y))).toBeCloseTo(y, 9);
      },
    ),
  );
});

test('a unit is as long across as up, and up is up', () => {
  const { x, y } = plotScales({ width: 400, height: 400 / aspect }, twoMoon.domain);
  expect(x(1) - x(0)).toBeCloseTo(y(0) - y(1), 9);
});

test('clamping keeps a place within the domain and leaves one inside alone', () => {
  expect(clampTo(twoMoon.domain, 0.3, -0.4)).toEqual([0.3, -0.4]);
  expect(clampTo(twoMoon.domain, -9, 9)).toEqual([twoMoon.domain.x[0], twoMoon.domain.y[1]]);
  expect(clampTo(twoMoon.domain, 9, -9)).toEqual([twoMoon.domain.x[1], twoMoon.domain.y[0]]);
});
