/** The scripts of docs/REPRODUCTION.md that spread an experiment over machines, with smaller numbers. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runExperiment } from './runExperiment.ts';

const asDocumented = { shards: 'N=16', runs: '--methods meta-pseudo-labels,uda --runs 10000 --seed 5000' };
const small = { shards: 'N=3', runs: '--methods meta-pseudo-labels,uda --runs 5 --seed 5000 --steps 20' };

/** The script of the document that holds a word, with the small numbers. */
function script(word: string): string {
  const document = readFileSync('docs/REPRODUCTION.md', 'utf8');
  const blocks = [...document.matchAll(/```sh\n(.+?)```/gs)].map(([, block]) => block!);
  const block = blocks.find((text) => text.includes(word))!;
  expect(block).toContain(asDocumented.shards);
  expect(block).toContain(asDocumented.runs);
  return block.replace(asDocumented.shards, small.shards).replace(asDocumented.runs, small.runs);
}

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder that holds the repository, and whatever the scripts leave. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shards-'));
  folders.push(folder);
  for (const name of ['package.json', 'tsconfig.json', 'node_modules', 'cli', 'src'])
    symlinkSync(resolve(name), join(folder, name));
  return folder;
}

const merge = (folder: string): string =>
  execFileSync('sh', ['-c', 'npm run --silent experiment -- merge shards/*.json'], {
    cwd: folder,
    encoding: 'utf8',
  });

const installed = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU');
if (!installed) console.warn('not run: shards by GNU parallel, which this machine does not have');

let whole = '';
beforeAll(async () => {
  whole = (await runExperiment([...small.runs.split(' '), '--json'])).stdout;
});

describe('shards make the very report of one run', () => {
  it.skipIf(!installed)('by GNU parallel, started again after a shard was killed, too', async () => {
    const folder = copy();
    writeFileSync(join(folder, 'hosts.txt'), ':\n');
    writeFileSync(join(folder, 'all.sh'), script('parallel --'));
    const run = () =>
      spawnSync('sh', ['all.sh'], { cwd: folder, encoding: 'utf8', env: { ...process.env, CI: '1' } });
    const table = (await runExperiment(small.runs.split(' '))).stdout;
    expect(run().stdout).toBe(table);
    expect(merge(folder)).toBe(whole);
    // As the log has a shard that was killed: no output, and a signal.
    const log = join(folder, 'shards/log');
    const lines = readFileSync(log, 'utf8').trimEnd().split('\n');
    const killed = lines.find((line) => line.includes('--shard 2/'))!.split('\t');
    const exitStatus = 6;
    killed.splice(exitStatus, 2, '-1', '9');
    writeFileSync(
      log,
      `${lines.map((line) => (line.includes('--shard 2/') ? killed.join('\t') : line)).join('\n')}\n`,
    );
    writeFileSync(join(folder, 'shards/2.json'), '');
    expect(run().stdout).toBe(table);
    expect(merge(folder)).toBe(whole);
  });

  it('by a Slurm array', () => {
    const folder = copy();
    const array = script('#SBATCH');
    expect(array).toContain('--array=1-16 ');
    writeFileSync(join(folder, 'array.sh'), array);
    // What sbatch does: the script once for each index of the array.
    for (const index of ['3', '1', '2'])
      execFileSync('sh', ['array.sh'], { cwd: folder, env: { ...process.env, SLURM_ARRAY_TASK_ID: index } });
    expect(merge(folder)).toBe(whole);
  });
});
