import { expect, test } from 'vitest';
import { legendHeight, legendRow, placedLegend } from '../../../src/draw/sheet/legendRow.ts';
import { shadeMark } from '../../../src/draw/sheet/shadeMark.ts';

const entries = ['one', 'two', 'three'].map((text) => ({ mark: shadeMark(0.5), text }));

test('goes on in another row where there is no more room', () => {
  expect(placedLegend(entries, 1000).map(({ row }) => row)).toEqual([0, 0, 0]);
  expect(placedLegend(entries, 130).map(({ row }) => row)).toEqual([0, 0, 1]);
  expect(placedLegend(entries, 130)[2]!.x).toBe(0);
  expect(legendHeight(entries, 130)).toBe(2 * legendRow);
  expect(legendHeight([], 130)).toBe(0);
});
