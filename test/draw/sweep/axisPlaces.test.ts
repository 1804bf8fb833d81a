import { describe, expect, it } from 'vitest';
import { numberPlaces, orderedPlaces } from '../../../src/draw/sweep/axisPlaces.ts';
import { writtenLabels } from '../../../src/draw/sweep/axisLabels.ts';

const swept = (values: (number | string)[], own: number | string) => ({
  values,
  labels: values.map(String),
  own,
});

describe('values on a line', () => {
  it('stand as numbers do', () => {
    expect(numberPlaces(swept([0, 1, 4], 2), [100, 500])).toEqual({ at: [100, 200, 500], own: 300 });
    expect(numberPlaces(swept([4, 0], 9), [0, 80])).toEqual({ at: [80, 0], own: null });
  });

  it('stand by their logarithms where they span orders of magnitude', () => {
    const { at, own } = numberPlaces(swept([0.1, 1, 10], 1), [0, 200]);
    expect(at.map(Math.round)).toEqual([0, 100, 200]);
    expect(own).toBeCloseTo(100);
  });

  it('stand one after the other where nothing else tells them apart', () => {
    const inOrder = { at: [50, 150, 250, 350], own: 250 };
    expect(numberPlaces(swept([0, 0.1, 1, 10], 1), [0, 400])).toEqual(inOrder);
    expect(numberPlaces(swept(['a', 'b', 'c', 'd'], 'c'), [0, 400])).toEqual(inOrder);
    expect(numberPlaces(swept([3], 3), [0, 400])).toEqual({ at: [200], own: 200 });
  });
});

describe('values in order', () => {
  it('have the page’s own between two of them', () => {
    expect(orderedPlaces(swept([0, 1], 0.25), [0, 100]).own).toBe(37.5);
    // The middle of 1 and 100 by factors.
    expect(orderedPlaces(swept([1, 100], 10), [100, 0]).own).toBeCloseTo(50);
    expect(orderedPlaces(swept([100, 1], 10), [0, 100]).own).toBeCloseTo(50);
    expect(orderedPlaces(swept([1, 100], 200), [0, 100]).own).toBeNull();
    expect(orderedPlaces(swept(['a', 'b'], 'c'), [0, 100]).own).toBeNull();
  });
});

it('labels are written where they have room, the page’s own before others', () => {
  expect(writtenLabels([0, 10, 20, 30], [8, 8, 8, 8], 2, -1)).toEqual([0, 1, 2, 3]);
  expect(writtenLabels([0, 10, 20, 30], [18, 18, 18, 18], 2, 1)).toEqual([1, 3]);
  expect(writtenLabels([0, 10, 20, 30], [18, 18, 18, 18], 2, -1)).toEqual([0, 3]);
});
