/** The command line: many seeds of several methods, or the factorial, as a table, CSV or JSON. */
import { loadOwn, readyFor } from '../src/data/ownData.ts';
import type { Row } from '../src/learn/study/experiment.ts';
import { reportOf, type ReportRow } from '../src/learn/study/report.ts';
import { coarseToFine } from '../src/learn/study/sweep.ts';
import { commandLine } from './commandLine.ts';
import { counted, formatted } from './format.ts';
import { headOf } from './head.ts';
import { merged } from './merge.ts';
import { runTasks, type Task } from './pool.ts';
import { progressOf } from './progress.ts';
import type { Format, Request } from './request.ts';
import { runProgram } from './runProgram.ts';

const interrupted = 130;

async function experiment(request: Request): Promise<void> {
  for (const remark of request.remarks) process.stderr.write(`${remark}\n`);
  await readyFor(request.settings);
  const stopping = new AbortController();
  const rows: ReportRow[] = [];
  let device = '';
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopping.abort());
  const tasks = tasksOf(request);
  const progress = progressOf(request.parts.length * request.seeds.length);
  await runTasks({
    engine: request.engine,
    jobs: request.jobs,
    tasks,
    signal: stopping.signal,
    onAdapter: (adapter) => (device = adapter),
    onRows: (task, done) => {
      rows.push(...done.map((row) => named(request, task, row)));
      progress(rows.length);
    },
  });
  process.stdout.write(formatted(reportOf(headOf(request, device), rows), request.format));
  if (stopping.signal.aborted) {
    process.stderr.write(`Interrupted: ${counted(rows.length, 'run')} had ended.\n`);
    process.exitCode = interrupted;
  }
}

/** Seed by seed, so that an interrupted experiment has its methods on the same seeds; of a sweep coarse to fine. */
function tasksOf({ seeds, parts, engine }: Request): Task[] {
  const together = engine === 'webgpu' ? 64 : 1;
  const groups = Array.from({ length: Math.ceil(seeds.length / together) }, (_, i) =>
    seeds.slice(i * together, (i + 1) * together),
  );
  const inOrder = coarseToFine(parts.map((part) => ({ level: 0, ...part })));
  return groups.flatMap((group) =>
    inOrder.map(({ id, cell, method, settings }) => ({ part: id, cell, method, settings, seeds: group })),
  );
}

function named({ factorial }: Request, { part, cell }: Task, row: Row): ReportRow {
  if (cell !== undefined) return { cell, ...row };
  return factorial ? { variant: part, ...row } : row;
}

async function merge(files: string[], format: Format): Promise<void> {
  // Settings that hold points are read, too.
  await loadOwn();
  const report = merged(files, (sentence) => process.stderr.write(`${sentence}\n`));
  process.stdout.write(formatted(report, format));
}

await runProgram(commandLine({ experiment, merge }));
