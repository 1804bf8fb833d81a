import { describe, expect, test } from 'vitest';
import { grid, gridPoints } from '../../../src/data/grid.ts';
import { domain } from '../../../src/data/twoMoon.ts';
import { boundaryLines, boundaryPath } from '../../../src/draw/plot/boundary.ts';
import { plotScales } from '../../../src/draw/scales.ts';

const nodes = gridPoints();
/** p(class 1) on the grid, from its logit in the picture's coordinates. */
const field = (logit: (x: number, y: number) => number): Float32Array =>
  Float32Array.from(
    { length: grid.rows * grid.columns },
    (_, i) => 1 / (1 + Math.exp(-logit(nodes[2 * i]!, nodes[2 * i + 1]!))),
  );
const scales = plotScales({ width: 400, height: 288 });
/** Vertices of an SVG path in the picture's coordinates, one array a line. */
const parse = (path: string) =>
  path
    .split('M')
    .slice(1)
    .map((line) =>
      line.split('L').map((vertex) => {
        const [left, top] = vertex.split(' ').map(Number);
        return { x: scales.x.invert(left!), y: scales.y.invert(top!) };
      }),
    );
const linesOf = (logit: (x: number, y: number) => number) => parse(boundaryPath(field(logit), scales.size));

describe('boundary', () => {
  test.each([0.5, 8, 60])('of a linear logit of slope %d is that line, from edge to edge', (slope) => {
    const lines = linesOf((x, y) => slope * (0.2 * x + 0.1 - y));
    expect(lines).toHaveLength(1);
    for (const { x, y } of lines[0]!) expect(y).toBeCloseTo(0.2 * x + 0.1, 2);
    const ends = lines[0]!.map(({ x }) => x);
    expect(Math.min(...ends)).toBeCloseTo(domain.x[0], 3);
    expect(Math.max(...ends)).toBeCloseTo(domain.x[1], 3);
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
    expect(
      boundaryPath(
        field(() => 3),
        scales.size,
      ),
    ).toBe('');
    expect(
      boundaryPath(
        field(() => -3),
        scales.size,
      ),
    ).toBe('');
  });

  test('lies between the same two nodes where both are certain beyond float32', () => {
    const [line] = linesOf((_, y) => 1e4 * (0.25 - y));
    const cell = (domain.y[1] - domain.y[0]) / (grid.rows - 1);
    for (const { y } of line!) expect(Math.abs(y - 0.25)).toBeLessThan(cell);
  });
});
