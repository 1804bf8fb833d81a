/** Values that several sections are called with. */
import type { Dataset } from '../../../src/data/dataset.ts';
import { presets, type PresetId } from '../../../src/settings/presets.ts';
import { methodIds, type Conflict } from '../../../src/settings/settings.ts';
import { settings } from '../../../src/words/en/settings.ts';

export const methods = methodIds.map((id) => [id] as const);
export const message: [string][] = [['⟨message⟩']];
export const presetIds = Object.keys(presets) as PresetId[];
export const conflicts = Object.keys(settings.conflict) as Conflict[];

const dataset = (change: Partial<Dataset>): Dataset =>
  ({
    drawsLabels: true,
    labelCount: 13,
    unlabeledCount: 1994,
    judgedCount: 1994,
    freshCount: 10_007,
    ...change,
  }) as Dataset;
export const datasets = [
  dataset({}),
  dataset({ judgedCount: 1201, freshCount: 0 }),
  dataset({ drawsLabels: false }),
  dataset({ drawsLabels: false, labelCount: 0, unlabeledCount: 2017 }),
];
