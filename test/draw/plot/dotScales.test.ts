import { expect, test } from 'vitest';
import { dotScales } from '../../../src/draw/plot/dotScales.ts';

const zoomOf = (count: number): number => dotScales({ zoom: 0.5 }, { y: new Uint8Array(count) }).zoom;

test('dots are as ever for the points of the first visit, larger for few, smaller for many', () => {
  expect(zoomOf(1994)).toBe(0.5);
  // Sixteen times as many points: half the radius.
  expect(zoomOf(32_000)).toBeCloseTo(0.25, 6);
  expect(zoomOf(200)).toBe(0.5);
  expect(zoomOf(18)).toBeGreaterThan(0.85);
  expect(zoomOf(18)).toBeLessThan(1);
});
