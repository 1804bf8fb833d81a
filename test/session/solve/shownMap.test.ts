import { describe, expect, it } from 'vitest';
import { mapCells } from '../../../src/data/mapGrid.ts';
import type { MapRequest } from '../../../src/session/solve/mapping.ts';
import { shownMap } from '../../../src/session/solve/shownMap.ts';
import * as recorded from '../../../src/session/study/recordedMap.ts';

const wanted: MapRequest = { ...recorded.request };
const none = { request: null, accuracies: new Float64Array(), trained: 0 };
const mine = (request: MapRequest) => ({ request, accuracies: Float64Array.of(0.5), trained: 1 });
const stars = (change: object, at: number) =>
  wanted.labels.map((label, i) => (i === at ? { ...label, ...change } : label));

describe('the map of a star', () => {
  it('is the recorded one for the default, wherever that star lies', () => {
    for (const labels of [wanted.labels, stars({ x: 0 }, wanted.index)])
      expect(shownMap({ ...wanted, labels }, none)).toEqual({
        from: 'recording',
        accuracies: recorded.accuracies,
      });
  });

  it.each([
    ['another star', { index: wanted.index + 1 }],
    ['another method', { method: 'uda' as const }],
    ['another place of another star', { labels: stars({ x: 0 }, wanted.index + 1) }],
  ])('is empty with %s', (_, change) => {
    const { from, accuracies } = shownMap({ ...wanted, ...change }, none);
    expect(from).toBeNull();
    expect([...accuracies]).toEqual(Array<number>(mapCells).fill(NaN));
  });

  it('is the one trained here as soon as its first place is, and while it is the same', () => {
    expect(shownMap(wanted, mine(wanted))).toEqual({ from: 'here', accuracies: Float64Array.of(0.5) });
    expect(shownMap(wanted, { ...mine(wanted), trained: 0 }).from).toBe('recording');
    expect(shownMap(wanted, mine({ ...wanted, index: 1 })).from).toBe('recording');
    expect(shownMap({ ...wanted, index: 1 }, mine({ ...wanted, index: 1 })).from).toBe('here');
  });

  it('is empty without a star', () => expect(shownMap(null, mine(wanted)).from).toBeNull());
});
