/** Mistakes as pixels look as the paths do: the same discs, one over the other. */
import { expect, test } from 'vitest';
import { discMask } from '../../../src/draw/plot/discMask.ts';
import { MistakePixels } from '../../../src/draw/plot/mistakePixels.ts';
import { plotScales } from '../../../src/draw/scales.ts';
import { lightPalette } from '../../../src/draw/lightPalette.ts';

const columns = 40;
const rows = 30;

const discs = (radius: number, places: readonly (readonly [number, number])[]): Uint8Array => {
  const mask = discMask(new Uint8Array(columns * rows).fill(7), columns, radius);
  for (const [left, top] of places) mask.put(left, top);
  return mask.coverage;
};

const areaOf = (coverage: Uint8Array) => coverage.reduce((sum, value) => sum + value, 0) / 255;

test.each([1.55, 2.6, 7])('a disc of radius %d covers as much as it should, wherever it lies', (radius) => {
  for (const place of [
    [20, 15],
    [20.3, 15.9],
    [19.99, 14.51],
  ] as const)
    expect(areaOf(discs(radius, [place])) / (Math.PI * radius ** 2)).toBeCloseTo(1, 1);
});

test('a disc lies about its place', () => {
  const coverage = discs(3, [[12.25, 20.5]]);
  let [x, y] = [0, 0];
  coverage.forEach((value, pixel) => {
    x += (value / 255) * ((pixel % columns) + 0.5);
    y += (value / 255) * (Math.floor(pixel / columns) + 0.5);
  });
  expect(x / areaOf(coverage)).toBeCloseTo(12.25, 0);
  expect(y / areaOf(coverage)).toBeCloseTo(20.5, 0);
});

test('discs that lie on each other cover no more than one, and those beyond an edge are cut there', () => {
  expect(
    discs(3, [
      [20, 15],
      [20, 15],
    ]),
  ).toEqual(discs(3, [[20, 15]]));
  expect(areaOf(discs(3, [[0, 15]])) / areaOf(discs(3, [[20, 15]]))).toBeCloseTo(0.5, 1);
  for (const away of [
    [-9, 4],
    [50, 4],
    [4, -9],
    [4, 40],
  ] as const)
    expect(areaOf(discs(3, [away]))).toBe(0);
});

test('each mistake is a ring of paper about its true class, hollow where the other method makes it, too', () => {
  const scales = plotScales({ width: columns, height: rows }, { x: [0, 4], y: [0, 3] });
  const pixels = new Uint32Array(16 * columns * rows);
  const points = { x: Float32Array.from([1, 1, 2, 2, 3, 1]), y: Uint8Array.from([0, 1, 1]) };
  new MistakePixels(pixels, 4 * columns).draw(
    { points, predictions: Uint8Array.from([1, 0, 1]), otherPredictions: Uint8Array.from([0, 0, 1]) },
    lightPalette,
    scales,
    4,
  );
  const at = (x: number, y: number) => {
    const word = pixels[Math.round(40 * (3 - y)) * 4 * columns + Math.round(40 * x)]!;
    return word === 0
      ? 'none'
      : `#${[0, 8, 16].map((shift) => ((word >>> shift) & 255).toString(16).padStart(2, '0')).join('')}`;
  };
  const { aWrong, bWrong, paper } = lightPalette;
  expect([at(1, 1), at(2, 2), at(3, 1)]).toEqual([aWrong, paper, 'none']);
  // Beside the middle: the ring about the hole, then the paper around the dot.
  const { zoom } = scales;
  const beside = (diameter: number) => (zoom ** 0.7 * diameter) / 2 / 10;
  expect(at(2 + beside(3.6), 2)).toBe(bWrong);
  expect(at(1 + beside(5.4), 1)).toBe(paper);
});
