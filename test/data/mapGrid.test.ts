import { describe, expect, it } from 'vitest';
import { cellAt, cellPlace, cellsOfLevel, knownCell, mapCells, mapGrid } from '../../src/data/mapGrid.ts';
import { twoMoon } from '../../src/data/twoMoon.ts';

const levels = [0, 1, 2].map(cellsOfLevel);
const all = Array.from({ length: mapCells }, (_, cell) => cell);

describe('the levels of the map', () => {
  it('are 6 × 5, 12 × 9 and 24 × 18 places, and each place is trained once', () => {
    const upTo = (level: number) => levels.slice(0, level + 1).flat().length;
    expect([0, 1, 2].map(upTo)).toEqual([6 * 5, 12 * 9, 24 * 18]);
    expect(levels.flat().sort((a, b) => a - b)).toEqual(all);
  });

  it('leave no cell without a stand-in, at most two cells away in each direction', () => {
    let known = new Set<number>();
    for (const [level, cells] of levels.entries()) {
      known = new Set([...known, ...cells]);
      const reach = [2, 1, 0][level]!;
      for (const cell of all) {
        const stand = knownCell(cell, (other) => known.has(other))!;
        const [columns, rows] = [cell, stand].reduce<[number[], number[]]>(
          ([xs, ys], one) => [
            [...xs, one % mapGrid.columns],
            [...ys, Math.floor(one / mapGrid.columns)],
          ],
          [[], []],
        );
        expect(Math.abs(columns[0]! - columns[1]!)).toBeLessThanOrEqual(reach);
        expect(Math.abs(rows[0]! - rows[1]!)).toBeLessThanOrEqual(reach);
      }
    }
  });

  it('prefer the finest value that is there', () => {
    const [coarse] = levels[0]!;
    const neighbor = coarse! + 1;
    expect(knownCell(neighbor, () => false)).toBeNull();
    expect(knownCell(neighbor, (cell) => cell === coarse)).toBe(coarse);
    expect(knownCell(neighbor, (cell) => cell === coarse || cell === neighbor)).toBe(neighbor);
  });
});

describe('places', () => {
  it('are the middles of the cells that they lie in', () => {
    for (const cell of all)
      expect(
        cellAt(twoMoon.domain, cellPlace(twoMoon.domain, cell).x, cellPlace(twoMoon.domain, cell).y),
      ).toBe(cell);
    const first = cellPlace(twoMoon.domain, 0);
    expect(first.x - twoMoon.domain.x[0]).toBeCloseTo(4 / 24 / 2, 10);
    expect(first.y - twoMoon.domain.y[0]).toBeCloseTo(2.88 / 18 / 2, 10);
  });

  it('outside the plane belong to the nearest cell', () => {
    expect(cellAt(twoMoon.domain, -9, -9)).toBe(0);
    expect(cellAt(twoMoon.domain, 9, 9)).toBe(mapCells - 1);
  });
});
