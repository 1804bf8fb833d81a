/** The data set of some settings. */
import type { Dataset } from '../data/dataset.ts';
import { shapes } from '../data/datasets.ts';
import { drawnSet } from '../data/drawnSet.ts';
import type { Settings } from './settings.ts';

export const datasetOf = ({ data }: Pick<Settings, 'data'>): Dataset => drawnSet(shapes[data.set], data);
