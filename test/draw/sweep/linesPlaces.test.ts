import { describe, expect, it } from 'vitest';
import { linesPlaces, type SweepSeries } from '../../../src/draw/sweep/linesPlaces.ts';
import { methodIds } from '../../../src/settings/settings.ts';

const size = { width: 300, height: 200 };
const margin = { left: 40, right: 60, bottom: 22 };
const values = [1, 2, 3, 4, 5, 6, 8, 10];

const placesOf = (count: number, swept: readonly number[] = values) => {
  const series = methodIds.slice(0, count).map((id): SweepSeries => ({ id, name: id, points: [] }));
  const across = { values: swept, labels: swept.map(String), own: 3 };
  return linesPlaces({ across, series, points: 1994, size, margin });
};

describe.each([1, 2, 5, methodIds.length])('%i methods', (count) => {
  const { x, across } = placesOf(count);

  it('stand side by side at each value, around it', () => {
    values.forEach((_, i) => {
      const all = methodIds.slice(0, count).map((__, method) => x(method, i));
      expect(all).toEqual(all.toSorted((a, b) => a - b));
      expect(new Set(all).size).toBe(count);
      expect((all[0]! + all.at(-1)!) / 2).toBeCloseTo(across.at[i]!);
    });
  });

  it('keep clear of the next value and of what stands beside the chart', () => {
    for (let i = 1; i < values.length; i++) expect(x(0, i)).toBeGreaterThan(x(count - 1, i - 1) + 4);
    expect(x(0, 0)).toBeGreaterThan(margin.left);
    expect(x(count - 1, values.length - 1)).toBeLessThan(size.width - margin.right);
  });
});

it('one value has its methods side by side, too', () => {
  const { x } = placesOf(3, [3]);
  expect(x(2, 0) - x(0, 0)).toBeGreaterThan(8);
});
