/** The data set of some settings. */
import type { Dataset } from '../data/dataset.ts';
import { twoMoon } from '../data/twoMoon.ts';
import type { Settings } from './settings.ts';

/** There is one so far: a second one is chosen here, by a setting of its own. */
export const datasetOf: (settings: Settings) => Dataset = () => twoMoon;
