/** The data set of some settings. */
import type { Dataset } from '../data/dataset.ts';
import { shapes } from '../data/datasets.ts';
import { drawnSet } from '../data/drawnSet.ts';
import { own } from '../data/ownData.ts';
import type { Path } from './paths.ts';
import type { Settings } from './settings.ts';

/** Settings that mean nothing where points are given. */
export const meaningless: readonly Path[] = [
  'data.set',
  'data.pointsPerClass',
  'data.gap',
  'data.noise',
  'data.placement',
];

const known = new Map<string, Dataset>();

/** The same one for the same settings: a plot is made anew for another. Given points have to be ready: ownData.ts. */
export function datasetOf({ data }: Pick<Settings, 'data'>): Dataset {
  const { set, points, pointsPerClass, labelsPerClass, gap } = data;
  const key = points ? `${labelsPerClass} ${points}` : [set, pointsPerClass, labelsPerClass, gap].join();
  const dataset =
    known.get(key) ?? (points ? own()!.ownSet(points, labelsPerClass) : drawnSet(shapes[set], data));
  known.set(key, dataset);
  return dataset;
}
