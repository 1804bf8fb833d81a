/** The map of a label: a run for each place in which it might have lain. */
import type { Engine } from '../../src/learn/engines/engine.ts';
import { mapCells } from '../../src/data/mapGrid.ts';
import { placeJob } from '../../src/session/solve/mapping.ts';
import { dataOf } from '../../src/learn/run/data.ts';
import { summaryOf } from '../../src/learn/study/statistics.ts';
import type { MethodId } from '../../src/settings/settings.ts';
import { trainElsewhere } from '../../src/worker/jobs/solveJobs.ts';
import { progressOf } from '../progress.ts';
import type { Request } from '../request.ts';
import { accuraciesOf, type Methods } from './result.ts';

/**
 * As the page trains it; `accuracies` of the result are by cell, on the unlabeled points after the last step.
 *
 * @throws Error where a run diverged
 */
export async function runMap(engine: Engine, { settings, parts }: Request, index: number): Promise<Methods> {
  const method = parts[0]!.method as MethodId;
  const request = { method, settings, labels: dataOf(settings).labels, index };
  const progress = progressOf(mapCells);
  const accuracies: number[] = [];
  for (let cell = 0; cell < mapCells; cell++) {
    for await (const part of trainElsewhere(engine, placeJob(request, cell))) {
      if (typeof part === 'number') continue;
      if (part.accuracy === null) throw new Error(`The run of cell ${cell} diverged.`);
      accuracies.push(part.accuracy);
    }
    progress(accuracies.length);
  }
  return { methods: [accuraciesOf(method, summaryOf(accuracies))], differences: [] };
}
