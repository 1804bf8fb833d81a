/** Runs one experiment to its result. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Contender } from '../../src/learn/study/experiment.ts';
import { reportOf, type Report } from '../../src/learn/study/report.ts';
import type { MethodId } from '../../src/settings/settings.ts';
import { nodeEngines } from '../engines.ts';
import { headOf } from '../head.ts';
import { progressOf } from '../progress.ts';
import { requestFrom } from '../request.ts';
import { argumentsOf, optionsOf, type Experiment } from './experiment.ts';
import { runLive, type LiveRow } from './live.ts';
import { resultOf, type Result } from './result.ts';

/** Progress goes to standard error. Rejects where it fails or is interrupted. */
export const run = (experiment: Experiment, jobs: number = availableParallelism()): Promise<Result> =>
  experiment.live ? runInTrainer(experiment, experiment.live.moveTo) : runInProcess(experiment, jobs);

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
  return resultOf(experiment, JSON.parse(text) as Report);
}

async function runInTrainer(
  experiment: Experiment,
  moveTo: NonNullable<Experiment['live']>['moveTo'],
): Promise<Result> {
  const request = requestFrom(optionsOf(experiment));
  const engine = await nodeEngines()
    .find(({ name }) => name === request.engine)!
    .create();
  const methods = experiment.methods as MethodId[];
  const runs: LiveRow[] = [];
  const progress = progressOf(request.seeds.length * methods.length);
  for (const seed of request.seeds) {
    runs.push(...(await runLive(engine, methods, request.settings, seed, moveTo)));
    progress(runs.length);
  }
  const report = reportOf(
    headOf(request, engine.adapter),
    runs.map(({ row }) => row),
  );
  engine.dispose();
  return resultOf(experiment, report, labelsRightOf(runs));
}

function labelsRightOf(runs: readonly LiveRow[]): Map<Contender, number> {
  const counts = new Map<Contender, number>();
  for (const { row, labelsRight } of runs)
    counts.set(row.method, (counts.get(row.method) ?? 0) + Number(labelsRight));
  return counts;
}
