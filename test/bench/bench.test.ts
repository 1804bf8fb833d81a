import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../bench/report.ts';
import { requestFrom } from '../../bench/request.ts';
import { sections } from '../../bench/sections.ts';
import { Refusal } from '../../cli/options.ts';

const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'bench/main.ts', ...args], { encoding: 'utf8' });

const quick = ['--repeats', '3', '--sample', '2'];

describe('a small benchmark', () => {
  it('prints JSON: contenders in order, spreads, ratios round by round, the goal', () => {
    const { status, stdout } = bench('--only', 'supervised,width', ...quick, '--json');
    expect(status).toBe(0);
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({
      command: `npm run bench -- --only supervised,width ${quick.join(' ')} --json`,
      effort: { repeats: 3, milliseconds: 2 },
    });
    expect(report.machine.cores).toBeGreaterThan(0);
    expect(Object.keys(report.machine.versions)).toContain('convnetjs');
    expect(report.sections.map(({ id, missing }) => [id, missing])).toEqual([
      ['supervised', []],
      ['width', []],
    ]);
    for (const { timings } of report.sections)
      for (const { milliseconds, ratio } of timings)
        for (const { median, min, max } of [milliseconds, ratio]) {
          expect(min).toBeGreaterThan(0);
          expect(median).toBeGreaterThanOrEqual(min);
          expect(max).toBeGreaterThanOrEqual(median);
        }
    const [supervised, width] = report.sections;
    expect(supervised!.timings.map(({ name }) => name)).toEqual([
      'WebAssembly engine',
      'TensorFlow.js operations, WebAssembly backend',
      'TensorFlow.js Layers, WebAssembly backend',
      'TensorFlow.js operations, CPU backend',
      'ConvNetJS',
      'brain.js',
    ]);
    expect(supervised!.timings[0]!.ratio).toEqual({ median: 1, min: 1, max: 1 });
    const fastest = Math.min(...supervised!.timings.slice(1).map(({ ratio }) => ratio.median));
    expect(supervised!.goal).toMatchObject({ value: fastest, met: fastest >= 15 });
    expect(width!.timings.map(({ size }) => size)).toEqual([114, 354, 1218]);
    expect(width!.goal).toBeNull();
  });

  it('prints a table without being asked, and what it is doing on standard error', () => {
    const { status, stdout, stderr } = bench('--only', 'run', '--repeats', '1', '--sample', '1');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^WebAssembly engine +\S+ m?s +\S+ +1 +SIMD WebAssembly$/m);
    expect(stdout).toMatch(/^A run takes at most 150 ms: \S+, (met|missed)\.$/m);
    expect(stdout).not.toContain('…');
    expect(stderr).toContain('A whole run');
  });
});

describe('what is not accepted', () => {
  it.each([
    [['--only', 'step,nonsense'], '"nonsense"'],
    [['--bogus'], '--bogus'],
  ])('%j is refused in one sentence with status 2', (args, named) => {
    const { status, stdout, stderr } = bench(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(stderr).toMatch(/^.+[.)]\n$/);
  });

  it.each([
    [{ repeats: '0' }, '--repeats'],
    [{ repeats: '1.000' }, '--repeats'],
    [{ sample: '1.5' }, '--sample'],
    [{ only: '' }, '--only'],
    [{ only: 'step', write: true }, '--write'],
  ])('%j is refused', (options, named) => {
    const request = () => requestFrom({ repeats: '7', sample: '200', ...options });
    expect(request).toThrow(Refusal);
    expect(request).toThrow(named);
  });
});

describe('--help', () => {
  it('names every option and section', () => {
    const { status, stdout } = bench('--help');
    expect(status).toBe(0);
    for (const option of ['only', 'repeats', 'sample', 'json', 'write'])
      expect(stdout).toContain(`--${option}`);
    for (const { id, title } of sections) expect(stdout).toContain(`${id.padEnd(14)} ${title}`);
  });
});
