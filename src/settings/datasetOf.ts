/** The data set of some settings. */
import type { Dataset } from '../data/dataset.ts';
import { shapes } from '../data/datasets.ts';
import { drawnSet } from '../data/drawnSet.ts';
import { own } from '../data/ownData.ts';
import { valueAt, withValue, type Path } from './paths.ts';
import { ours } from './presets.ts';
import type { Settings } from './settings.ts';

/** Settings that mean nothing where points are given. */
export const meaningless: readonly Path[] = [
  'data.set',
  'data.pointsPerClass',
  'data.gap',
  'data.noise',
  'data.placement',
];

/** With the usual values where they mean nothing: reports of the same runs are then the same. */
export const withoutMeaningless = (settings: Settings): Settings =>
  settings.data.points
    ? meaningless.reduce((all, path) => withValue(all, path, valueAt(ours, path)), settings)
    : settings;

const known = new Map<string, Dataset>();

/** Of given points, by how many of a class are labeled. Asked for many times a frame: a text of 100 kB is put into no other. */
const given = new Map<string, Dataset[]>();
/** Each stroke of a brush makes other points. */
const mostGiven = 20;

/** The same one for the same settings: a plot is made anew for another. Given points have to be ready: ownData.ts. */
export function datasetOf({ data }: Pick<Settings, 'data'>): Dataset {
  const { set, points, pointsPerClass, labelsPerClass, gap } = data;
  if (points) return givenSet(points, labelsPerClass);
  const key = [set, pointsPerClass, labelsPerClass, gap].join();
  const dataset = known.get(key) ?? drawnSet(shapes[set], data);
  known.set(key, dataset);
  return dataset;
}

function givenSet(points: string, labelsPerClass: number): Dataset {
  const sets = given.get(points) ?? [];
  if (sets.length === 0) {
    given.set(points, sets);
    if (given.size > mostGiven) given.delete(given.keys().next().value!);
  }
  return (sets[labelsPerClass] ??= own()!.ownSet(points, labelsPerClass));
}
