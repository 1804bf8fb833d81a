import type { Settings } from '../../settings/settings.ts';
import { methods } from '../methods/methods.ts';
import { supervised } from '../methods/supervised.ts';
import { withSeed, type Contender } from './experiment.ts';

/**
 * All that a contender's runs depend on but their seed, as a text: runs of the same text and seed are the same run. What
 * its row does not read is not in it, so a setting that is another method's leaves its runs what they are.
 */
export function runIdentity(method: Contender, settings: Settings): string {
  const { data, network, steps, student } = withSeed(settings, 0);
  if (method === 'label-spreading') return JSON.stringify([method, data]);
  const row = method === 'ceiling' ? supervised : methods[method];
  const start = row.start(settings);
  // A teacher that starts as the Supervised network was trained at the student's rate.
  const before = start === 'supervised' ? student.learningRate : null;
  return JSON.stringify([
    method,
    data,
    network,
    steps,
    row.step(settings),
    start,
    before,
    row.rounds(settings),
  ]);
}
