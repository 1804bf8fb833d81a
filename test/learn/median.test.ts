import { median as trusted } from 'simple-statistics';
import { expect, test } from 'vitest';
import { median } from '../../src/learn/median.ts';

test('the median is what a library says it is, to the last bit, and leaves the values as they were', () => {
  for (const values of [[7], [2, 1], [10, 9, 1], [0.1, 0.3, 0.2, 0.7], [-1, 5, 5, -1, 0.1]]) {
    const given = [...values];
    expect(median(values)).toBe(trusted(given));
    expect(values).toEqual(given);
  }
});
