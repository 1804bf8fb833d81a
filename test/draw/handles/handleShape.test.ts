import { expect, test } from 'vitest';
import { badgesLegend } from '../../../src/draw/handles/handleShape.ts';

test('a row of badges is as wide as they are, and nothing where there is none', () => {
  const [none, one, two] = ([[], [0], [0, 1]] as const).map((sides) => badgesLegend(sides, 15, 0.44).width);
  expect(none).toBe(0);
  expect(one).toBeGreaterThan(0);
  expect(two).toBe(one! + 15);
});
