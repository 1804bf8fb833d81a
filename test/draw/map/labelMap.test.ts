import { describe, expect, test } from 'vitest';
import { cellsOfLevel, mapCells, mapGrid } from '../../../src/data/mapGrid.ts';
import { labelMap } from '../../../src/draw/map/labelMap.ts';
import { goodLine } from '../../../src/draw/map/goodLine.ts';
import { canvasSink } from '../../../src/draw/sink/canvasSink.ts';
import { plotScales } from '../../../src/draw/scales.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { palette as named, pictureWith, recordingContext } from '../recording.ts';

/** Cells of 10 by 10 pixels. */
const size = { width: 10 * mapGrid.columns, height: 10 * mapGrid.rows };
/** Colors that can be mixed. */
const palette = { ...named, ink: '#000000', paper: '#ffffff' };
const scales = plotScales(size, twoMoon.domain);
const cellOf = (column: number, row: number) => row * mapGrid.columns + column;

function draw(accuracies: Float64Array) {
  const { context, drawn } = recordingContext();
  labelMap(accuracies).draw(canvasSink(context), pictureWith([[0, 0]], [1]).points, palette, scales);
  return drawn;
}

const all = (accuracy: number) => new Float64Array(mapCells).fill(accuracy);
const hatching = (drawn: ReturnType<typeof draw>) => drawn.filter(({ alpha }) => alpha < 1);

/** Its parts: from x, y to x, y. */
const segments = (accuracies: (number | null)[]) => {
  const points: number[][] = [];
  goodLine(
    (cell) => accuracies[cell]!,
    size,
  )({
    moveTo: (x, y) => points.push([x, y]),
    lineTo: (x, y) => points.push([x, y]),
  });
  return Array.from({ length: points.length / 2 }, (_, i) => [...points[2 * i]!, ...points[2 * i + 1]!]);
};

describe('the map', () => {
  test('inks every cell, each once, and hatches none of them', () => {
    const drawn = draw(all(0.97));
    const corners = drawn.filter(({ kind }) => kind === 'fill').map(({ path }) => path.length / 2);
    expect(corners.slice(0, -1)).toEqual([0, 0, mapCells, 0, 0, 0]);
    for (const { path } of hatching(drawn)) expect(path).toEqual([]);
  });

  test('hatches what is not trained, also where a coarser place stands in for it', () => {
    const accuracies = all(NaN);
    for (const cell of cellsOfLevel(0)) accuracies[cell] = 0.97;
    const [light] = hatching(draw(accuracies));
    const inCell = (column: number, row: number) =>
      light!.path.filter(
        ([x, y]) =>
          x! > 10 * column &&
          x! < 10 * column + 10 &&
          y! > size.height - 10 * row - 10 &&
          y! < size.height - 10 * row,
      ).length;
    expect(inCell(1, 1)).toBe(0);
    // Every line stays in its cell, and goes up to the right.
    for (let i = 0; i < light!.path.length; i += 2) {
      const [[x0, y0], [x1, y1]] = [
        light!.path[i] as [number, number],
        light!.path[i + 1] as [number, number],
      ];
      expect(x1 - x0).toBe(y0 - y1);
      expect(x1 - x0).toBeLessThanOrEqual(10);
    }
    expect(light!.path.length).toBeGreaterThan(2 * (mapCells - 27));
  });

  test('hatches dark places in paper', () => {
    const accuracies = all(NaN);
    for (const cell of cellsOfLevel(0)) accuracies[cell] = 0.5;
    const [light, dark] = hatching(draw(accuracies));
    expect([light!.style, light!.path.length]).toEqual([palette.edge, 0]);
    expect(dark!.style).toBe(palette.paper);
    expect(dark!.path.length).toBeGreaterThan(0);
  });
});

describe('the thin line', () => {
  test('runs along the four sides of a good place among bad ones', () => {
    const accuracies = Array<number | null>(mapCells).fill(0.9);
    accuracies[cellOf(3, 2)] = 0.99;
    const top = size.height - 30;
    expect(segments(accuracies).sort()).toEqual(
      [
        [30, top, 40, top],
        [30, top, 30, top + 10],
        [40, top, 40, top + 10],
        [30, top + 10, 40, top + 10],
      ].sort(),
    );
  });

  test('does not run along the frame, between two good places, nor beside what is not known', () => {
    expect(segments(Array<number | null>(mapCells).fill(1))).toEqual([]);
    const alone = Array<number | null>(mapCells).fill(null);
    alone[cellOf(0, 0)] = 1;
    expect(segments(alone)).toEqual([]);
    alone[cellOf(1, 0)] = 0.9;
    expect(segments(alone)).toEqual([[10, size.height - 10, 10, size.height]]);
  });
});
