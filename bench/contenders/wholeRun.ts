/** Whole runs, one after another: from first weights through every step of the settings to the last state. */
import { dataOf, firstRun } from '../../src/learn/run/lifecycle.ts';
import { metaPseudoLabels } from '../../src/learn/methods/metaPseudoLabels.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Contender } from '../contender.ts';
import { createWasm } from './engines.ts';

export const wholeRun = (settings: Settings): Contender => ({
  name: 'WebAssembly engine',
  async start() {
    const engine = await createWasm();
    const data = dataOf(settings);
    const method = metaPseudoLabels;
    return {
      note: engine.adapter,
      async take(count) {
        for (let i = 0; i < count; i++) {
          const runs = engine.create([firstRun({ method, settings, data, labels: data.labels })]);
          await runs.advance(settings.steps);
          await runs.read();
          runs.dispose();
        }
      },
      stop: () => engine.dispose(),
    };
  },
});
