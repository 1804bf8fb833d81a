import { describe, expect, test } from 'vitest';
import { bareHead } from '../../../../src/ui/stage/layout/bareRow.ts';
import { row } from '../../../../src/ui/stage/layout/row.ts';
import type { Dock, Shape } from '../../../../src/ui/stage/layout/shape.ts';

const roomOf = (width: number, height: number) => ({ left: 10, top: 20, width, height });

const shapeOf = (count: number, dock: Dock): Shape => ({
  form: 'row',
  dock,
  count,
  size: { width: 0, height: 0 },
  aspect: 1.39,
  title: 0,
  board: 0,
});

describe('methods in a row', () => {
  test('stand no farther apart than a row does, and in the middle of its room', () => {
    const room = roomOf(1600, 300);
    const { plots } = row(shapeOf(2, 'hero'), room, 0);
    const [first, second] = plots;
    expect(second!.left - first!.left - first!.width).toBeCloseTo(64, 9);
    expect(second!.top).toBe(first!.top);
    expect(first!.left - room.left).toBeCloseTo(room.left + room.width - second!.left - second!.width, 6);
  });

  test('fill their rows from the left', () => {
    const { plots } = row(shapeOf(5, 'hero'), roomOf(900, 900), 0);
    const columns = plots.filter(({ top }) => top === plots[0]!.top).length;
    expect(columns).toBeGreaterThan(1);
    expect(columns).toBeLessThan(5);
    for (const [i, { left }] of plots.entries()) expect(left).toBe(plots[i % columns]!.left);
  });

  test('say how the stars enter only where a plot is wide enough for it', () => {
    expect(row(shapeOf(3, 'hero'), roomOf(1360, 560), 48).wiring).toBe(48);
    expect(row(shapeOf(3, 'hero'), roomOf(600, 560), 48).wiring).toBe(0);
  });

  test('have a line and no more above them where a phone has little room', () => {
    const room = roomOf(358, 300);
    const { bare, plots } = row(shapeOf(3, 'above'), room, 0);
    expect(bare).toBe(true);
    expect(plots[0]!.top - room.top).toBeGreaterThanOrEqual(bareHead);
    expect(row(shapeOf(1, 'above'), room, 0).bare).toBeUndefined();
  });
});
