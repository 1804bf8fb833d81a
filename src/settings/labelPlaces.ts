/** Where a label of an address may lie: within the picture, or where one of the data's own points lies outside it. */
import { contains } from '../data/dataset.ts';
import { labelAt } from '../data/drawnSet.ts';
import { datasetOf } from './datasetOf.ts';
import { roundedLabel, type MayLie } from './labelsText.ts';
import type { Settings } from './settings.ts';

export function labelPlaces({ data }: Pick<Settings, 'data'>): MayLie {
  const { domain } = datasetOf({ data });
  let outside: Set<string> | null = null;
  return (x, y) => contains(domain, x, y) || (outside ??= pointsOutside(data)).has(`${x},${y}`);
}

/** With much noise, some points lie beyond the picture, and one of them can be a star. */
function pointsOutside(data: Settings['data']): Set<string> {
  const { domain, sample } = datasetOf({ data });
  const { labels, unlabeled } = sample(data);
  const all = [...labels, ...Array.from(unlabeled.y, (_, i) => labelAt(unlabeled, i))];
  const outside = all.filter(({ x, y }) => !contains(domain, x, y));
  return new Set(outside.map(roundedLabel).map(({ x, y }) => `${x},${y}`));
}
