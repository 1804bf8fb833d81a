import { describe, expect, it } from 'vitest';
import {
  draw,
  indexBelow,
  normal,
  normalLevels,
  normalTable,
  streams,
  uniform,
} from '../../src/data/random.ts';
import type { Stream } from '../../src/data/random.ts';

const hex = (words: number[]) => words.map((word) => word.toString(16).padStart(8, '0'));

const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('draw', () => {
  // Random123's known answers for threefry2x32, 20 rounds: key = (seed, stream), counter = (step, index).
  it.each([
    [
      [0, 0],
      [0, 0],
      ['6b200159', '99ba4efe'],
    ],
    [
      [0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      ['1cb996fc', 'bb002be7'],
    ],
    [
      [0x13198a2e, 0x03707344],
      [0x243f6a88, 0x85a308d3],
      ['c4923a9c', '483df7a0'],
    ],
  ])('gives the known answer for key %j and counter %j', (key, counter, answer) => {
    expect(hex(draw(key[0]!, key[1] as Stream, counter[0]!, counter[1]!))).toEqual(answer);
  });

  it('gives other words for another seed, stream, step or index', () => {
    const words = [
      draw(1, streams.batch, 0, 0),
      draw(2, streams.batch, 0, 0),
      draw(1, streams.noise, 0, 0),
      draw(1, streams.batch, 1, 0),
      draw(1, streams.batch, 0, 1),
    ].flat();
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('uniform', () => {
  it('maps words to [0, 1) and is exact in float32', () => {
    expect([0, 0x80000000, 0xffffffff].map(uniform)).toEqual([0, 0.5, 1 - 2 ** -24]);
    expect(uniform(0xdeadbeef)).toBe(Math.fround(uniform(0xdeadbeef)));
  });
});

describe('indexBelow', () => {
  it('covers every index about equally often', () => {
    const counts = Array.from({ length: 7 }, () => 0);
    for (let i = 0; i < 7000; i++) counts[indexBelow(draw(1, streams.batch, 0, i)[0], 7)]!++;
    // χ² with 6 degrees of freedom lies below 22.5 but for 1 in 1,000.
    expect(counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(22.5);
  });
});

describe('normal', () => {
  it('has mean 0, variance 1 and rises', () => {
    expect(normalTable).toHaveLength(normalLevels);
    expect(mean(normalTable)).toBeCloseTo(0, 9);
    expect(mean(normalTable.map((z) => z * z))).toBeCloseTo(1, 6);
    expect(normalTable.every((z, i) => i === 0 || z > normalTable[i - 1]!)).toBe(true);
  });

  // Φ⁻¹ from tables; one of 4,096 levels either side of it, and the scaling, move the share by less than 0.0005.
  it.each([
    [0.01, -2.32635],
    [0.05, -1.64485],
    [0.25, -0.67449],
    [0.8413447, 1],
    [0.975, 1.95996],
    [0.999, 3.09023],
  ])('lies with probability %d below the known quantile', (probability, quantile) => {
    const below = normalTable.filter((z) => z < quantile).length / normalLevels;
    expect(Math.abs(below - probability)).toBeLessThan(0.0005);
  });

  it('takes its tails from the outermost words', () => {
    // Φ⁻¹ of the middle of the last slice, 1 − 1/8192
    expect(normal(0xffffffff)).toBeCloseTo(3.668, 2);
    expect(normal(0)).toBe(-normal(0xffffffff));
  });
});
