/** A worker thread of the pool: one engine, one task after another, until there is none. */
import { parentPort, workerData } from 'node:worker_threads';
import { readyFor } from '../src/data/ownData.ts';
import { runSeeds } from '../src/learn/study/experiment.ts';
import { nodeEngines } from './engines.ts';
import type { PoolMessage, Task } from './pool.ts';

const port = parentPort!;
const post = (message: PoolMessage) => port.postMessage(message);

const { engine: name } = workerData as { engine: string };
const engine = await nodeEngines()
  .find((candidate) => candidate.name === name)!
  .create();

port.on('message', async (task: Task | undefined) => {
  if (task) {
    await readyFor(task.settings);
    return post({ rows: await runSeeds(engine, task) });
  }
  engine.dispose();
  port.close();
});
post({ adapter: engine.adapter });
