import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { nodeEngines } from '../../cli/engines.ts';
import type { Report } from '../../src/learn/study/report.ts';
import { canSweep } from '../../src/learn/study/sweepAxis.ts';
import { fields } from '../../src/settings/fields.ts';
import { valueAt } from '../../src/settings/paths.ts';
import { presets } from '../../src/settings/presets.ts';
import { runExperiment } from './runExperiment.ts';

const folder = mkdtempSync(join(tmpdir(), 'experiment-'));
afterAll(() => rmSync(folder, { recursive: true }));

const small = '--methods supervised,meta-pseudo-labels --runs 5 --seed 5000 --steps 60 --json'.split(' ');

const printed = async (...args: string[]): Promise<string> => {
  const { status, stdout } = await runExperiment(args);
  expect(status).toBe(0);
  return stdout;
};

const shard = async (part: string, ...args: string[]): Promise<string> => {
  const file = join(folder, `${[part, ...args].join('').replaceAll('/', 'of')}.json`);
  writeFileSync(file, await printed(...small, '--shard', part, ...args));
  return file;
};

describe('a small experiment', () => {
  it('prints settings, runs and summaries as JSON', async () => {
    const report = JSON.parse(
      await printed(...small, '--set', 'teacher.feedback.weight=10', '--set', 'data.placement=random'),
    ) as Report;
    expect(report).toMatchObject({ preset: 'ours', engine: 'wasm', complete: true, shard: null });
    expect(report.adapter).not.toBe('');
    expect(report.settings).toMatchObject({
      steps: 60,
      data: { placement: 'random' },
      teacher: { feedback: { weight: 10 } },
    });
    for (const { path } of fields) expect(valueAt(report.settings, path)).toBeDefined();
    expect(report.seeds).toEqual([5000, 5001, 5002, 5003, 5004]);
    expect(report.rows.map(({ method, seed }) => `${method} ${seed}`)).toEqual(
      ['supervised', 'meta-pseudo-labels'].flatMap((id) => report.seeds.map((seed) => `${id} ${seed}`)),
    );
    for (const { method, runs, accuracies, median, success } of report.methods!) {
      const own = report.rows.filter((row) => row.method === method).map((row) => row.accuracy);
      expect(accuracies).toEqual(own);
      expect(median).toBe([...own].sort()[2]);
      expect(success).toMatchObject({ threshold: 0.99, count: 0, rate: 0, low: 0 });
      expect(runs).toBe(5);
    }
    expect(report.differences).toMatchObject([
      { method: 'meta-pseudo-labels', less: 'supervised', pairs: 5 },
    ]);
  });

  it('prints the same whatever the number of jobs, and as shards that were merged', async () => {
    const whole = await printed(...small, '--jobs', '1');
    expect(await printed(...small, '--jobs', '2')).toBe(whole);
    const files = [await shard('3/3'), await shard('1/3'), await shard('2/3')];
    expect(await printed('merge', ...files)).toBe(whole);
    const some = await runExperiment(['merge', files[2]!, files[0]!]);
    expect(some).toMatchObject({ status: 0, stderr: 'Still missing of 3 shards: 1.\n' });
  });

  it('prints one line a run as CSV', async () => {
    const csv = await printed(...small.slice(0, -1), '--csv');
    const [head, ...lines] = csv.trimEnd().split('\n');
    expect(head).toBe(
      'method,seed,accuracy,fresh,teacherAccuracy,stepsTo95,stepsTo99,medianOfLast500,worstOfLast500,diverged,passesPerStep,set',
    );
    expect(lines).toHaveLength(10);
    for (const line of lines) expect(line.split(',')).toHaveLength(12);
    expect(lines[0]).toMatch(/^supervised,5000,0\.\d+,0\.\d+,,,,0\.\d+,0\.\d+,false,0\.140625,moons$/);
  });

  it('prints a table without being asked', async () => {
    const table = await printed(...small.slice(0, -1));
    expect(table).toContain('5 seeds from 5000');
    expect(table).toMatch(/\nSupervised +5 +0 \(0\.00\) +\[0\.00, 43\.45\]/);
    expect(table).toMatch(/Meta Pseudo Labels less Supervised: [+−]\d+\.\d+ points/);
  });

  it.each(nodeEngines().map(({ name }) => name))('runs on the engine %s', async (name) => {
    const args = `--engine ${name} --methods meta-pseudo-labels --runs 2 --steps 2 --json`.split(' ');
    const report = JSON.parse(await printed(...args)) as Report;
    expect(report).toMatchObject({ engine: name, complete: true, seeds: [0, 1] });
  });

  it('sweeps two settings, and as shards that were merged', async () => {
    const sweep = ['--sweep', 'data.noise=0,0.1,7', '--sweep', 'batch=32..128:2log'];
    const whole = await printed(...small, ...sweep);
    const report = JSON.parse(whole) as Report;
    expect(report.cells!.map(({ change }) => Object.values(change))).toEqual([
      [0, 32],
      [0.1, 32],
      [7, 32],
      [0, 128],
      [0.1, 128],
      [7, 128],
    ]);
    for (const { methods, refused } of report.cells!)
      expect(methods.map(({ runs }) => runs)).toEqual(refused ? [] : [5, 5]);
    const files = [await shard('2/2', ...sweep), await shard('1/2', ...sweep)];
    expect(await printed('merge', ...files)).toBe(whole);
    const table = await printed('merge', '--table', ...files);
    expect(table).toMatch(/\n0\.1 +128 +Supervised +5 +0 \(0\.00\) +\[0\.00, 43\.45\]/);
    expect(table).toContain('Not run: data.noise=7, batch=128. data.noise does not take 7.');
  });

  it('runs the factorial, a sentence a variant', async () => {
    const report = JSON.parse(
      await printed('--factorial', '--runs', '1', '--steps', '2', '--json'),
    ) as Report;
    expect(report.methods).toBeUndefined();
    expect(report.variants).toHaveLength(report.parts.length);
    expect(report.rows.map((row) => row.variant)).toEqual(report.parts);
    for (const { student, ...written } of report.variants!) {
      expect(written).toHaveProperty('name');
      expect((written as unknown as { sentence: string }).sentence).toContain(
        `${student.success.count} of 1 run reached 99 %`,
      );
    }
  });
});

const endless = '--methods supervised --runs 100000 --steps 200 --jobs 1 --json'.split(' ');

describe('an experiment that is interrupted', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s prints what ended, says so, exits with 130',
    async (signal) => {
      const { status, stdout, stderr } = await runExperiment(endless, async (process) => {
        // Progress is printed when a run has ended.
        await once(process.stderr!, 'data');
        process.kill(signal);
      });
      const report = JSON.parse(stdout) as Report;
      expect(status).toBe(130);
      expect(report.complete).toBe(false);
      expect(report.rows.length).toBeGreaterThan(0);
      expect(report.methods![0]!.runs).toBe(report.rows.length);
      expect(stderr).toMatch(new RegExp(`Interrupted: ${report.rows.length} runs? had ended\\.`));
    },
  );
});

describe('standard output', () => {
  const few = '--methods supervised --runs 2 --steps 1'.split(' ');

  it.each([[few], [['--help']]])('may be closed by who has read enough: %j', async (args) => {
    const { status, stderr } = await runExperiment(args, (process) => process.stdout!.destroy());
    expect(status).toBe(0);
    expect(stderr).not.toContain('rror');
  });

  // A device that is always full; Linux has one.
  it.skipIf(!existsSync('/dev/full'))(
    'that cannot be written is named in one sentence, with status 1',
    async () => {
      const { status, stderr } = await runExperiment(few, undefined, openSync('/dev/full', 'w'));
      expect(status).toBe(1);
      expect(stderr).toMatch(/^Standard output cannot be written: no space left on device\.\n$/m);
      expect(stderr).not.toContain('at ');
    },
  );

  it('gets everything though nobody reads the progress', async () => {
    const { status, stdout } = await runExperiment(few, (process) => process.stderr!.destroy());
    expect(status).toBe(0);
    expect(stdout).toContain('2 seeds from 0');
  });
});

describe('what is not accepted', () => {
  it.each([
    [['--methods', 'magic'], '"magic"'],
    [['--set', 'teacher.feedback.form=dot'], 'no gradient'],
    [['--bogus'], '"--bogus" is no option. Accepted: '],
    [['nonsense'], '"nonsense" is not understood. Accepted: merge, --methods <names>'],
    [['merge'], 'files'],
    [['merge', 'package.json'], 'package.json'],
    [['--runs', '3', 'merge', 'package.json'], '--runs'],
    [['--set'], 'Write --set <path=value>'],
    [['--json=yes'], '--json takes no value'],
  ])('%j is refused in one sentence with status 2', async (args, named) => {
    const { status, stdout, stderr } = await runExperiment(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr).toMatch(/^.+[.)]\n$/);
  });

  it('shards of different settings, and seeds that are there twice', async () => {
    const [one, other] = [await shard('1/2'), await shard('2/2', '--set', 'batch=64')];
    const different = await runExperiment(['merge', one, other]);
    expect(different).toMatchObject({ status: 2, stdout: '' });
    expect(different.stderr).toContain('batch is 128 in the first and 64 in the second');
    const copy = join(folder, 'copy.json');
    copyFileSync(one, copy);
    const twice = await runExperiment(['merge', one, copy]);
    expect(twice).toMatchObject({ status: 2, stdout: '' });
    expect(twice.stderr).toContain('Seed 5000 is in');
  });
});

describe('--help', () => {
  it('names every option, method, preset and setting', async () => {
    const help = await printed('--help');
    const options =
      'methods runs seed preset dataset points set steps engine jobs shard factorial sweep json csv'.split(
        ' ',
      );
    for (const option of options) expect(help).toContain(`--${option}`);
    for (const preset of Object.keys(presets)) expect(help).toContain(preset);
    for (const { path } of fields.filter(canSweep)) expect(help).toContain(path);
    expect(help).toContain('merge');
    expect(help).toContain('130');
  });
});
