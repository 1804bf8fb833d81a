/** The moons in the page itself: seen before any script runs, where the plots will be. */
import type { Plugin } from 'vite';
import { aspectOf, type Points } from '../src/data/dataset.ts';
import { datasetOf } from '../src/settings/datasetOf.ts';
import { ours } from '../src/settings/presets.ts';

/** Of the picture, in its own units: coarse enough for few digits, fine enough for the eye. */
const width = 420;

export const firstPicture = (): Plugin => ({
  name: 'first-picture',
  transformIndexHtml: (html) => html.replace('<!-- moons -->', pictures()),
});

/** The default's points three times, as the first screen has them; on a phone the first alone. */
export function pictures(): string {
  const dataset = datasetOf(ours);
  const height = Math.round(width / aspectOf(dataset.domain));
  const { unlabeled } = dataset.sample(ours.data);
  const place = ([x, y]: readonly [number, number]): [number, number] => [
    Math.round(((x - dataset.domain.x[0]) / (dataset.domain.x[1] - dataset.domain.x[0])) * width),
    Math.round((1 - (y - dataset.domain.y[0]) / (dataset.domain.y[1] - dataset.domain.y[0])) * height),
  ];
  const moons = (['a', 'b'] as const)
    .map((name, side) => `<path id="moon-${name}" class="moon-${name}" d="${dots(unlabeled, side, place)}"/>`)
    .join('');
  const again = '<use href="#moon-a" class="moon-a"/><use href="#moon-b" class="moon-b"/>';
  const picture = (inner: string) => `<svg viewBox="0 0 ${width} ${height}">${inner}</svg>`;
  return `<div class="first-picture" aria-hidden="true">${[moons, again, again].map(picture).join('')}</div>`;
}

/** One path: a dot is a line of no length with round ends, each as far from the one before as few digits say. */
function dots(
  { x, y }: Points,
  side: number,
  place: (at: readonly [number, number]) => [number, number],
): string {
  const places = Array.from(y, (_, i) => i)
    .filter((i) => y[i] === side)
    .map((i) => place([x[2 * i]!, x[2 * i + 1]!]))
    .toSorted(([a], [b]) => a - b);
  let [left, top] = [0, 0];
  return places
    .map(([toLeft, toTop]) => {
      const move = `m${toLeft - left} ${toTop - top}h0`;
      [left, top] = [toLeft, toTop];
      return move;
    })
    .join('');
}
