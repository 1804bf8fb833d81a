import { describe, expect, test } from 'vitest';
import { pair } from '../../../../src/ui/stage/layout/pair.ts';
import type { Dock, Shape } from '../../../../src/ui/stage/layout/shape.ts';

const roomOf = (width: number, height: number) => ({ left: 10, top: 20, width, height });

const shapeOf = (dock: Dock, board = 0): Shape => ({
  form: 'pair',
  dock,
  count: 2,
  size: { width: 0, height: 0 },
  aspect: 1.39,
  title: 0,
  board,
});

describe('teacher and student', () => {
  test.each(['hero', 'beside'] as const)('stand at the sides, and what passes between them: %s', (dock) => {
    const room = roomOf(1200, 600);
    const { plots, lane } = pair(shapeOf(dock), room);
    const [teacher, student] = plots;
    expect([teacher!.left, student!.left + student!.width]).toEqual([room.left, room.left + room.width]);
    expect(lane!.left).toBeGreaterThanOrEqual(teacher!.left + teacher!.width);
    expect(lane!.left + lane!.width).toBeLessThanOrEqual(student!.left);
  });

  test('have what passes beside them in a low room, and under them where they are larger so', () => {
    const low = pair(shapeOf('above'), roomOf(1000, 300));
    expect(low.lane!.left).toBeGreaterThan(low.plots[1]!.left + low.plots[1]!.width);
    const high = pair(shapeOf('above'), roomOf(772, 700));
    expect(high.lane!.top).toBeGreaterThan(high.plots[1]!.top + high.plots[1]!.height);
  });

  test('have it under them on a phone, or not at all', () => {
    const high = pair(shapeOf('above'), roomOf(358, 400));
    expect(high.lane!.top).toBeGreaterThan(high.plots[1]!.top + high.plots[1]!.height);
    expect(pair(shapeOf('above'), roomOf(358, 220)).lane).toBeNull();
  });

  test('have a board under all of it where one is asked for, but not on a phone that is docked', () => {
    for (const room of [roomOf(1200, 600), roomOf(358, 560)]) {
      const { board, plots } = pair(shapeOf('hero', 120), room);
      expect(board!.height).toBe(120);
      expect(board!.top).toBeGreaterThanOrEqual(plots[1]!.top + plots[1]!.height);
    }
    expect(pair(shapeOf('above', 120), roomOf(358, 560)).board).toBeNull();
    expect(pair(shapeOf('hero'), roomOf(1200, 600)).board).toBeNull();
  });
});
