import { describe, expect, it } from 'vitest';
import type { Dock } from '../../../src/ui/stage/layout/shape.ts';
import { stageLayout } from '../../../src/ui/stage/layout/stageLayout.ts';
import { stripsLayout } from '../../../src/ui/evidence/typical/stripsLayout.ts';

const aspect = 1.39;

/** The stage at the sizes of screen that the page is looked at in: without bar and margins. */
const sizes: [name: string, dock: Dock, width: number, height: number][] = [
  ['1920×1080', 'beside', 1840, 1024],
  ['1440×900', 'beside', 1344, 844],
  ['1280×720', 'beside', 1184, 664],
  ['1180×800', 'beside', 1084, 744],
  ['1024×768', 'above', 976, 415],
  ['820×1180', 'above', 772, 637],
  ['390×844', 'above', 358, 371],
  ['360×640', 'above', 328, 281],
];

describe.each(sizes)('%s', (_, dock, width, height) => {
  const box = stageLayout({
    form: 'evidence',
    dock,
    count: 0,
    size: { width, height },
    aspect,
    title: 0,
    board: 0,
  }).evidence!;

  it.each([1, 3, 4, 5])('%i rows fill their room, and no part lies over another', (count) => {
    const { height: whole, top, row, head, strip, foot, plot, axis } = stripsLayout(box, count, aspect);
    expect(whole).toBeCloseTo(box.height, 6);
    expect(top + count * row + axis).toBeCloseTo(whole, 6);
    expect(head + strip.height).toBeCloseTo(row, 6);
    expect(strip.left + strip.width).toBeCloseTo(box.width, 6);
    expect(strip.height - foot).toBeGreaterThan(8);
    if (!plot) return expect(strip.left).toBe(0);
    expect(plot.width).toBeLessThan(strip.left);
    expect(plot.height + foot).toBeLessThanOrEqual(row);
    expect(plot.width / plot.height).toBeCloseTo(aspect, 6);
  });
});

it('rows that would be too low scroll: their dots keep some room', () => {
  const { height, strip, foot } = stripsLayout({ width: 328, height: 213 }, 14, aspect);
  expect(height).toBeGreaterThan(213);
  expect(strip.height).toBeGreaterThan(foot + 8);
});

it('at 1440×900 five methods have their plots, and their medians named', () => {
  const { plot, noted, strip, foot } = stripsLayout({ width: 936, height: 720 }, 5, aspect);
  expect(plot!.width).toBeGreaterThan(100);
  expect(noted).toBe(true);
  expect(strip.height - foot).toBeGreaterThan(70);
});
