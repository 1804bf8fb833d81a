/** Whole runs, one after another: from first weights through every step of the settings to the last state. */
import { dataOf } from '../../src/learn/run/data.ts';
import { firstRun } from '../../src/learn/run/firstRun.ts';
import { runSeeds } from '../../src/learn/study/experiment.ts';
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

/** Its points drawn, measured along the way and on fresh points, as `npm run experiment` does each seed. */
export const measuredRun = (settings: Settings): Contender => ({
  name: 'as an experiment runs it',
  async start() {
    const engine = await createWasm();
    let seed = 0;
    return {
      note: 'points drawn, measured 160 times along the way',
      async take(count) {
        const seeds = Array.from({ length: count }, () => seed++);
        await runSeeds(engine, { method: metaPseudoLabels.id, settings, seeds });
      },
      stop: () => engine.dispose(),
    };
  },
});
