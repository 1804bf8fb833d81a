import { rgb } from 'd3';
import { expect, test } from 'vitest';
import type { Palette } from '../../../src/draw/palette.ts';
import { washColor, washLevels, washTable } from '../../../src/draw/plot/wash.ts';

// Washes that differ from paper by the same amounts, so that symmetry can be seen.
const palette = {
  paper: 'rgb(100, 100, 100)',
  aWash: 'rgb(200, 100, 100)',
  bWash: 'rgb(100, 100, 200)',
} as Palette;

test('a certain class has its wash, an even chance is paper', () => {
  expect(washColor(0, palette)).toBe(palette.aWash);
  expect(washColor(1, palette)).toBe(palette.bWash);
  expect(washColor(0.5, palette)).toBe(palette.paper);
});

test('both classes fade alike, and ever further from paper', () => {
  let last = 100;
  for (const p of [0.5, 0.6, 0.75, 0.9, 1]) {
    const [a, b] = [rgb(washColor(1 - p, palette)), rgb(washColor(p, palette))];
    expect(a.r).toBe(b.b);
    expect(a.b).toBe(100);
    expect(b.b).toBeGreaterThanOrEqual(last);
    last = b.b;
  }
  expect(last).toBe(200);
});

test('the table holds the same colors as ImageData reads them: red first in memory, opaque', () => {
  const bytes = new Uint8Array(washTable(palette).buffer);
  expect([...bytes.subarray(0, 4)]).toEqual([200, 100, 100, 255]);
  expect([...bytes.subarray(2 * washLevels, 2 * washLevels + 4)]).toEqual([100, 100, 100, 255]);
  expect([...bytes.subarray(4 * washLevels)]).toEqual([100, 100, 200, 255]);
});
