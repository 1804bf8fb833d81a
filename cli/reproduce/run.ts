/** Runs one experiment to its result. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../../src/learn/engines/engine.ts';
import type { Report } from '../../src/learn/study/report.ts';
import { nodeEngines } from '../engines.ts';
import { headOf } from '../head.ts';
import { requestFrom, type Request } from '../request.ts';
import { runDips } from './dips.ts';
import { argumentsOf, optionsOf, type Experiment } from './experiment.ts';
import { runLive } from './live.ts';
import { runMap } from './map.ts';
import { methodsOf, resultOf, type Methods, type Result } from './result.ts';

/** Progress goes to standard error. Rejects where it fails or is interrupted. */
export function run(experiment: Experiment, jobs: number = availableParallelism()): Promise<Result> {
  const { live, dips, map } = experiment;
  if (live) return runHere(experiment, (engine, request) => runLive(engine, request, live.moveTo));
  if (dips) return runHere(experiment, runDips);
  if (map) return runHere(experiment, (engine, request) => runMap(engine, request, map.index));
  return runInProcess(experiment, jobs);
}

/** The very command that the document shows. */
async function runInProcess(experiment: Experiment, jobs: number): Promise<Result> {
  const script = fileURLToPath(new URL('../experiment.ts', import.meta.url));
  const args = [...argumentsOf(experiment), '--jobs', String(jobs), '--json'];
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status !== 0) throw new Error(`${experiment.id} ended with status ${status}.`);
  const report = JSON.parse(text) as Report;
  return resultOf(experiment, report, methodsOf(report));
}

/** What the command line does not offer. */
async function runHere(
  experiment: Experiment,
  way: (engine: Engine, request: Request) => Promise<Methods>,
): Promise<Result> {
  const request = requestFrom(optionsOf(experiment));
  const engine = await nodeEngines()
    .find(({ name }) => name === request.engine)!
    .create();
  try {
    return resultOf(experiment, headOf(request, engine.adapter), await way(engine, request));
  } finally {
    engine.dispose();
  }
}
