import { describe, expect, test } from 'vitest';
import { nearestValue, valueAfter } from '../../../src/ui/controls/slideValues.ts';

const tenths = { min: 0.1, max: 1, step: 0.1 };
const press = (key: string, value: number, shiftKey = false) => valueAfter(tenths, value, { key, shiftKey });

describe('under a pointer', () => {
  test('the nearest value counts, written as short as it is', () => {
    expect(nearestValue(tenths, 0.33)).toBe(0.3);
    expect(nearestValue(tenths, 0.36)).toBe(0.4);
  });

  test('none is beyond the ends', () => {
    expect(nearestValue(tenths, -7)).toBe(0.1);
    expect(nearestValue(tenths, 7)).toBe(1);
    // An end that no whole number of steps reaches can be had as well.
    expect(nearestValue({ min: 0, max: 10, step: 4 }, 11)).toBe(10);
  });
});

describe('keys', () => {
  test('go a step, ten, or to an end', () => {
    for (const key of ['ArrowRight', 'ArrowUp']) expect(press(key, 0.2)).toBe(0.3);
    for (const key of ['ArrowLeft', 'ArrowDown']) expect(press(key, 0.2)).toBe(0.1);
    const wide = { min: 0, max: 100, step: 1 };
    expect(valueAfter(wide, 50, { key: 'PageUp', shiftKey: false })).toBe(60);
    expect(valueAfter(wide, 50, { key: 'ArrowLeft', shiftKey: true })).toBe(40);
    expect(press('Home', 0.7)).toBe(0.1);
    expect(press('End', 0.7)).toBe(1);
    expect(press('ArrowUp', 1)).toBe(1);
  });

  test('that mean nothing here are left to others', () => {
    for (const key of [' ', 'Enter', 'Tab', 'r']) expect(press(key, 0.5)).toBeNull();
  });
});
