import { expect, test } from 'vitest';
import { bareHead } from '../../../../src/ui/stage/layout/bareRow.ts';
import { field } from '../../../../src/ui/stage/layout/field.ts';
import { smallPlot } from '../../../../src/ui/stage/layout/plotSizes.ts';
import type { Shape } from '../../../../src/ui/stage/layout/shape.ts';

const shape: Shape = {
  form: 'field',
  dock: 'above',
  count: 1,
  size: { width: 0, height: 0 },
  aspect: 1.39,
  title: 0,
  board: 0,
};

test('one that has no room for a name and a number side by side has both in one line', () => {
  const room = { left: 0, top: 0, width: 300, height: 180 };
  expect(field(shape, room)).toMatchObject({ bare: true, plots: [{ height: 180 - bareHead - 8 }] });
  expect(field(shape, { ...room, width: 1000 }).bare).toBeUndefined();
});

const plotIn = (width: number, height: number) => field(shape, { left: 0, top: 0, width, height }).plots[0]!;

test('one plot takes what its room leaves it, in width or in height', () => {
  expect(plotIn(1000, 400).height).toBe(400 - 52 - 32);
  expect(plotIn(500, 900).width).toBeCloseTo(500, 9);
});

test('one that comes out small has less above it, and does not come out large by that', () => {
  // 52 above it and 32 below leave it 310 wide; 36 above it would leave it 332.
  const { width, height } = plotIn(1000, 84 + 310 / 1.39);
  expect(width).toBe(smallPlot - 1);
  expect(width / height).toBeCloseTo(1.39, 9);
  expect(plotIn(1000, 200).height).toBe(200 - 36 - 32);
});
