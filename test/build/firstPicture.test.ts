import { expect, test } from 'vitest';
import { pictures } from '../../build/firstPicture.ts';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { ours } from '../../src/settings/presets.ts';

/** Where the dots of a path lie. */
function placesOf(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/m(-?\d+) (-?\d+)h0/g)].map(([, dx, dy]) => [
    (x += Number(dx)),
    (y += Number(dy)),
  ]);
}

const mean = (places: [number, number][]): number =>
  places.reduce((sum, [, top]) => sum + top, 0) / places.length;

test('the page holds the default points, each class in its moon, before any script runs', () => {
  const html = pictures();
  const [upper, lower] = [...html.matchAll(/ d="([^"]+)"/g)].map(([, path]) => placesOf(path!));
  const { y } = datasetOf(ours).sample(ours.data).unlabeled;
  expect(upper!.length).toBe(y.filter((side) => side === 0).length);
  expect(lower!.length).toBe(y.filter((side) => side === 1).length);
  expect(mean(upper!)).toBeLessThan(mean(lower!));
  expect(html).not.toMatch(/style=|NaN/);
});
