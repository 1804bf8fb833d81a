import { describe, expect, it } from 'vitest';
import { draw, streams, uniform } from '../../../src/data/random.ts';
import { labelSpreading } from '../../../src/learn/study/labelSpreading.ts';

/** Points in a square of side 1 with its lower left corner at (x, y). */
const square = (count: number, x: number, y: number, seed: number): [number, number][] =>
  Array.from({ length: count }, (_, i) => {
    const [a, b] = draw(seed, streams.points, 0, i);
    return [x + uniform(a), y + uniform(b)];
  });

const floats = (points: [number, number][]) => Float32Array.from(points.flat());

/** x with A x = b, by elimination with pivots. */
function solved(A: number[][], b: number[]): number[] {
  const rows = A.map((row, i) => [...row, b[i]!]);
  for (let k = 0; k < rows.length; k++) {
    const pivot = rows.slice(k).reduce((best, row) => (Math.abs(row[k]!) > Math.abs(best[k]!) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(k, 0, pivot);
    rows.forEach((row, i) => {
      if (i === k) return;
      const factor = row[k]! / pivot[k]!;
      row.forEach((_, j) => (row[j]! -= factor * pivot[j]!));
    });
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}

describe('labelSpreading', () => {
  // Zhou et al. 2004, section 2: the iteration's limit is F* = (1 − α)(I − αS)⁻¹ Y.
  it('arrives at the closed form', () => {
    const points = square(40, 0, 0, 1);
    const y = Uint8Array.of(0, 1, 1);
    const x = floats(points);
    const distance = (i: number, j: number) =>
      Math.hypot(x[2 * i]! - x[2 * j]!, x[2 * i + 1]! - x[2 * j + 1]!);
    const nearest = points.map((_, i) =>
      [...points.keys()]
        .filter((j) => j !== i)
        .sort((a, b) => distance(i, a) - distance(i, b))
        .slice(0, 10),
    );
    const W = points.map((_, i) =>
      points.map((_point, j) => Number(nearest[i]!.includes(j) || nearest[j]!.includes(i))),
    );
    const D = W.map((row) => row.reduce((sum, value) => sum + value));
    const system = W.map((row, i) =>
      row.map((value, j) => Number(i === j) - (0.99 * value) / Math.sqrt(D[i]! * D[j]!)),
    );
    const [zero, one] = [0, 1].map((side) =>
      solved(
        system,
        points.map((_, i) => 0.01 * Number(y[i] === side)),
      ),
    ) as [number[], number[]];
    const { unlabeled } = labelSpreading({ x: x.slice(0, 6), y }, x.slice(6), new Float32Array());
    for (const [i, value] of unlabeled.entries()) {
      expect(value).toBeCloseTo(one[i + 3]! / (zero[i + 3]! + one[i + 3]!), 5);
    }
  });

  it('gives each of two far clusters its label, fresh points too, and 0.5 where no label reaches', () => {
    const [left, right, alone] = [square(30, 0, 0, 1), square(30, 50, 0, 2), square(30, 0, 50, 3)];
    const labeled = { x: floats([left[0]!, right[0]!]), y: Uint8Array.of(0, 1) };
    const { unlabeled, fresh } = labelSpreading(
      labeled,
      floats([...left.slice(1), ...right.slice(1), ...alone]),
      floats([
        [0.5, 0.5],
        [50.5, 0.5],
        [0.5, 50.5],
      ]),
    );
    expect(unlabeled.slice(0, 29).every((p) => p === 0)).toBe(true);
    expect(unlabeled.slice(29, 58).every((p) => p === 1)).toBe(true);
    expect(unlabeled.slice(58).every((p) => p === 0.5)).toBe(true);
    expect([...fresh]).toEqual([0, 1, 0.5]);
  });
});
