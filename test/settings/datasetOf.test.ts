import { expect, test } from 'vitest';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { ours } from '../../src/settings/presets.ts';

test('is the same one for the same settings: a star that is dragged keeps its plot', () => {
  const { data } = ours;
  expect(datasetOf({ data: { ...data, seed: 2 } })).toBe(datasetOf({ data }));
  expect(datasetOf({ data: { ...data, gap: 0.4 } })).not.toBe(datasetOf({ data }));
});
