import { expect, test } from 'vitest';
import { grid, gridPoints } from '../../src/data/grid.ts';
import { twoMoon } from '../../src/data/twoMoon.ts';

test('spans the domain, corners included, from the lowest row', () => {
  const points = gridPoints(twoMoon.domain);
  const node = (row: number, column: number) => {
    const at = 2 * (row * grid.columns + column);
    return [points[at], points[at + 1]];
  };
  expect(points).toHaveLength(2 * grid.rows * grid.columns);
  expect(node(0, 0)).toEqual([twoMoon.domain.x[0], Math.fround(twoMoon.domain.y[0])]);
  expect(node(0, grid.columns - 1)).toEqual([twoMoon.domain.x[1], Math.fround(twoMoon.domain.y[0])]);
  expect(node(grid.rows - 1, 0)).toEqual([twoMoon.domain.x[0], Math.fround(twoMoon.domain.y[1])]);
});

test('its cells are nearly square', () => {
  const points = gridPoints(twoMoon.domain);
  const width = points[2]! - points[0]!;
  const height = points[2 * grid.columns + 1]! - points[1]!;
  expect(width / height).toBeCloseTo(1, 2);
});
