/**
 * `npm run reproduce`: runs the experiments behind docs/REPRODUCTION.md, and rewrites its tables and what
 * ships with the page of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { blocksFrom } from './reproduce/blocks.ts';
import { withBlocks } from './reproduce/document.ts';
import type { Experiment } from './reproduce/experiment.ts';
import { recordedFrom } from './reproduce/recorded.ts';
import { isCurrent, readResult, writeResult } from './reproduce/result.ts';
import { rows } from './reproduce/rows.ts';
import { run } from './reproduce/run.ts';
import { Refusal, wholeNumber } from './options.ts';
import { mostJobs } from './request.ts';
import { runProgram } from './runProgram.ts';

const results = fileURLToPath(new URL('../docs/results', import.meta.url));
const session = fileURLToPath(new URL('../src/session', import.meta.url));
const document = fileURLToPath(new URL('../docs/REPRODUCTION.md', import.meta.url));

interface Options {
  only?: Experiment[];
  jobs?: number;
  fresh?: true;
}

const program = new Command('reproduce')
  .description('Runs the experiments behind docs/REPRODUCTION.md and rewrites its tables.')
  .option('--only <ids>', 'comma-separated ids of experiments (default: all)', experimentsFrom)
  .option('--jobs <count>', 'worker threads (default: one a core)', jobsFrom)
  .option('--fresh', 'run again also what has a result of the same settings, seeds and engine')
  .addHelpText('after', `\nExperiments: ${rows.map(({ id }) => id).join(', ')}`)
  .allowExcessArguments(false)
  .action(reproduce);

async function reproduce({ only = [...rows], jobs, fresh }: Options): Promise<void> {
  const due = only.filter((experiment) => fresh || !hasCurrentResult(experiment));
  for (const [i, experiment] of due.entries()) {
    process.stderr.write(`${i + 1} of ${due.length}: ${experiment.id}\n`);
    writeResult(results, experiment, await run(experiment, jobs));
    await rewriteTables();
  }
  await rewriteTables();
}

function hasCurrentResult(experiment: Experiment): boolean {
  const result = readResult(results, experiment);
  return result !== null && isCurrent(experiment, result);
}

async function rewriteTables(): Promise<void> {
  const text = await withBlocks(readFileSync(document, 'utf8'), blocksFrom(results), document);
  writeFileSync(document, text);
  for (const [file, recorded] of recordedFrom(results)) writeFileSync(join(session, file), recorded);
}

function experimentsFrom(text: string): Experiment[] {
  return text.split(',').map((id) => {
    const found = rows.find((experiment) => experiment.id === id.trim());
    if (!found) throw new Refusal(`--only does not know "${id}". --help lists the experiments.`);
    return found;
  });
}

function jobsFrom(text: string): number {
  return wholeNumber('--jobs', text, 1, mostJobs);
}

await runProgram(program);
