/** What every peer can do: Supervised full batch, 2-8-8-2, tanh, softmax cross-entropy, plain SGD. */
import type { Run } from '../../src/learn/engines/engine.ts';
import { dataOf } from '../../src/learn/run/data.ts';
import { firstRun } from '../../src/learn/run/firstRun.ts';
import { supervised } from '../../src/learn/methods/supervised.ts';
import { ours } from '../../src/settings/presets.ts';

/** All 2,000 points with their classes, the six first. */
export function supervisedTask(): Run {
  const data = dataOf(ours);
  const run = firstRun({ method: supervised, settings: ours, data, labels: data.labels });
  const { x, y } = data.unlabeled;
  const labeled = {
    x: Float32Array.from([...run.labeled.x, ...x]),
    y: Uint8Array.from([...run.labeled.y, ...y]),
  };
  return { ...run, labeled };
}
