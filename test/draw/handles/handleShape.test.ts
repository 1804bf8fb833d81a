import { expect, test } from 'vitest';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { badgesLegend, handleScale } from '../../../src/draw/handles/handleShape.ts';
import { plotScales } from '../../../src/draw/scales.ts';

test('a row of badges is as wide as they are, and nothing where there is none', () => {
  const [none, one, two] = ([[], [0], [0, 1]] as const).map((sides) => badgesLegend(sides, 15, 0.44).width);
  expect(none).toBe(0);
  expect(one).toBeGreaterThan(0);
  expect(two).toBe(one! + 15);
});

test('stars shrink with their plot, but stay what they are on a phone', () => {
  const widths = [80, 132, 173, 266, 358, 421, 856].map(widthAt);
  expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  expect(widthAt(421)).toBeCloseTo(30, 0);
  expect(widthAt(173)).toBeCloseTo(22, 0);
});

/** A circle's, with its edge, in a plot of that width. */
const widthAt = (width: number): number =>
  30 * handleScale(plotScales({ width, height: 0.72 * width }, twoMoon.domain));
