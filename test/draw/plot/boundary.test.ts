import { describe, expect, test } from 'vitest';
import { grid, gridPoints } from '../../../src/data/grid.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { boundaryLines, boundaryOutline } from '../../../src/draw/plot/boundary.ts';
import { plotScales } from '../../../src/draw/scales.ts';

const nodes = gridPoints(twoMoon.domain);
/** p(class 1) on the grid, from its logit in the picture's coordinates. */
const field = (logit: (x: number, y: number) => number): Float32Array =>
  Float32Array.from(
    { length: grid.rows * grid.columns },
    (_, i) => 1 / (1 + Math.exp(-logit(nodes[2 * i]!, nodes[2 * i + 1]!))),
  );
const scales = plotScales({ width: 400, height: 288 }, twoMoon.domain);
/** Vertices of an outline in the picture's coordinates, one array a line. */
function linesOf(logit: (x: number, y: number) => number) {
  const lines: { x: number; y: number }[][] = [];
  const add = (left: number, top: number) =>
    lines.at(-1)!.push({ x: scales.x.invert(left), y: scales.y.invert(top) });
  const pen = {
    moveTo(left: number, top: number) {
      lines.push([]);
      add(left, top);
    },
    lineTo: add,
  };
  boundaryOutline(field(logit), scales.size)(pen);
  return lines;
}

describe('boundary', () => {
  test.each([0.5, 8, 60])('of a linear logit of slope %d is that line, from edge to edge', (slope) => {
    const lines = linesOf((x, y) => slope * (0.2 * x + 0.1 - y));
    expect(lines).toHaveLength(1);
    for (const { x, y } of lines[0]!) expect(y).toBeCloseTo(0.2 * x + 0.1, 2);
    const ends = lines[0]!.map(({ x }) => x);
    expect(Math.min(...ends)).toBeCloseTo(twoMoon.domain.x[0], 3);
    expect(Math.max(...ends)).toBeCloseTo(twoMoon.domain.x[1], 3);
  });

  test('leaves the frame out where a class touches it', () => {
    // Class 1 fills the upper right corner: one line from the top to the right edge, and no more.
    const lines = linesOf((x, y) => 10 * (x + y - 2.5));
    expect(lines).toHaveLength(1);
    for (const { x, y } of lines[0]!) expect(x + y).toBeCloseTo(2.5, 2);
  });

  test('is two lines where a band crosses the picture', () => {
    const lines = linesOf((_, y) => 20 * (0.3 - Math.abs(y - 0.2)));
    expect(lines).toHaveLength(2);
    const heights = lines.map((line) => line[0]!.y).sort((a, b) => a - b);
    expect(heights[0]).toBeCloseTo(-0.1, 1);
    expect(heights[1]).toBeCloseTo(0.5, 1);
  });

  test('is a closed ring around an island', () => {
    const [ring, ...others] = boundaryLines(field((x, y) => 10 * (0.5 - Math.hypot(x, y))));
    expect(others).toHaveLength(0);
    expect(ring!.at(-1)).toEqual(ring![0]);
  });

  test('is empty where one class covers all', () => {
    expect(linesOf(() => 3)).toEqual([]);
    expect(linesOf(() => -3)).toEqual([]);
  });

  test('lies between the same two nodes where both are certain beyond float32', () => {
    const [line] = linesOf((_, y) => 1e4 * (0.25 - y));
    const cell = (twoMoon.domain.y[1] - twoMoon.domain.y[0]) / (grid.rows - 1);
    for (const { y } of line!) expect(Math.abs(y - 0.25)).toBeLessThan(cell);
  });
});
