/** The data set of some settings. */
import type { Dataset } from '../data/dataset.ts';
import { shapes } from '../data/datasets.ts';
import { drawnSet } from '../data/drawnSet.ts';
import type { Settings } from './settings.ts';

const known = new Map<string, Dataset>();

/** The same one for the same settings: a plot is made anew for another. */
export function datasetOf({ data }: Pick<Settings, 'data'>): Dataset {
  const { set, pointsPerClass, labelsPerClass, gap } = data;
  const key = [set, pointsPerClass, labelsPerClass, gap].join();
  const dataset = known.get(key) ?? drawnSet(shapes[set], data);
  known.set(key, dataset);
  return dataset;
}
