import { expect, test } from 'vitest';
import { badgesLegend } from '../../../src/draw/handles/handleShape.ts';

test('a row of badges takes as much room as its badges, and none where there are none', () => {
  const widths = [[], [0], [0, 1, 1]].map((sides) => badgesLegend(sides as (0 | 1)[], 15, 0.44).width);
  expect(widths).toEqual([0, 15, 45]);
});
