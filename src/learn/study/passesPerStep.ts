import { datasetOf } from '../../settings/datasetOf.ts';
import type { Settings } from '../../settings/settings.ts';
import { methods } from '../methods/methods.ts';
import { passesOf } from '../methods/passes.ts';
import { supervised } from '../methods/supervised.ts';
import type { Contender } from './experiment.ts';

/**
 * What a step of a contender costs, in passes over B points (METHOD, Beyond the five rows). What trains a teacher that
 * starts as Supervised comes on top.
 *
 * @returns null where nothing is trained in steps
 */
export function passesPerStep(method: Contender, settings: Settings): number | null {
  if (method === 'label-spreading') return null;
  const { unlabeledCount, labelCount, judgedCount } = datasetOf(settings);
  const batch = settings.batch === 'all' ? unlabeledCount : settings.batch;
  return method === 'ceiling'
    ? passesOf(supervised.step(settings), batch, labelCount + judgedCount)
    : passesOf(methods[method].step(settings), batch, labelCount);
}

/** What so many steps cost; null where either is not known. */
export function passesOfSteps(method: Contender, settings: Settings, steps: number | null): number | null {
  const each = passesPerStep(method, settings);
  return each === null || steps === null ? null : each * steps;
}
