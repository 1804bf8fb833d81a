import { expect, test } from 'vitest';
import { loadOwn } from '../../src/data/ownData.ts';
import { packed } from '../../src/data/packedPoints.ts';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { defaults } from '../../src/settings/fields.ts';

await loadOwn();

const points = (first: number): string =>
  packed({ x: Float32Array.from([first / 1000, 0, 1, 0, 1, 1, 0, 1]), y: Uint8Array.from([0, 1, 1, 1]) });

const own = (text: string, labelsPerClass = 1) =>
  datasetOf({ data: { ...defaults.data, points: text, labelsPerClass } });

test('is the same one for the same settings, whatever was asked for in between', () => {
  const [one, more] = [own(points(1)), own(points(1), 2)];
  expect(more).not.toBe(one);
  expect(more.labelCount).toBeGreaterThan(one.labelCount);
  for (let i = 2; i < 10; i++) own(points(i));
  expect([own(points(1)), own(points(1), 2)]).toEqual([one, more]);
  expect(own(points(1))).toBe(one);
  // A text of its own, as it comes from a worker or an address.
  expect(own(`${points(1)}`.split('').join(''))).toBe(one);
  expect(datasetOf(defaults)).toBe(datasetOf({ ...defaults, data: { ...defaults.data, noise: 0.3 } }));
});
