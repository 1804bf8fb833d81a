/** Meta Pseudo Labels from first weights, preset Ours with changes. */
import { twoMoon } from '../../src/data/twoMoon.ts';
import type { Run } from '../../src/learn/engines/engine.ts';
import { dataOf } from '../../src/learn/run/data.ts';
import { firstRun } from '../../src/learn/run/firstRun.ts';
import { methods } from '../../src/learn/methods/methods.ts';
import { ours } from '../../src/settings/presets.ts';
import type { Settings } from '../../src/settings/settings.ts';

export function metaPseudoLabels(change: Partial<Settings> = {}): Run {
  const settings = { ...ours, ...change };
  const data = dataOf(settings);
  return firstRun({ method: methods['meta-pseudo-labels'], settings, data, labels: data.labels });
}

/** Every step goes through all of `count` unlabeled points. */
export const onAllPoints = (count: number): Run => ({
  ...metaPseudoLabels({ batch: 'all' }),
  unlabeled: twoMoon.networkInputs(twoMoon.fresh(ours.data, count).x, ours.data.input),
});

/** Runs of different seeds on the same points. */
export function manyRuns(count: number): Run[] {
  const run = metaPseudoLabels();
  return Array.from({ length: count }, (_, seed) => ({ ...run, seed }));
}

export const withHidden = (hidden: number[]): Run =>
  metaPseudoLabels({ network: { ...ours.network, hidden } });
