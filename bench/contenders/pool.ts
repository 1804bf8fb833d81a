/** The command line's pool of workers: what `npm run experiment` does, its start and measurements included. */
import { availableParallelism } from 'node:os';
import { runTasks } from '../../cli/pool.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Contender } from '../contender.ts';

/** A step is `runs` whole runs of Meta Pseudo Labels. */
export const pool = (workers: number, runs: number, settings: Settings): Contender => ({
  name: workers === 1 ? '1 worker' : `${workers} workers`,
  async start() {
    if (availableParallelism() < workers) throw new Error(`This machine has fewer than ${workers} cores.`);
    const method = 'meta-pseudo-labels' as const;
    const tasks = Array.from({ length: runs }, (_, seed) => ({
      part: method,
      method,
      settings,
      seeds: [seed],
    }));
    return {
      note: 'SIMD WebAssembly, starting the workers included',
      async take(count) {
        for (let i = 0; i < count; i++)
          await runTasks({
            engine: 'wasm',
            jobs: workers,
            tasks,
            onRows() {},
            onAdapter() {},
            signal: new AbortController().signal,
          });
      },
      stop() {},
    };
  },
});
