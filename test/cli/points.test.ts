/** `--points FILE`: what is taken, what is refused, and what is printed where nobody knows the classes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Refusal, type Options } from '../../cli/options.ts';
import { requestFrom } from '../../cli/request.ts';
import { unpacked } from '../../src/data/packedPoints.ts';
import { formatted } from '../../cli/format.ts';
import { headOf } from '../../cli/head.ts';
import { loadOwn } from '../../src/data/ownData.ts';
import { runSeeds } from '../../src/learn/study/experiment.ts';
import { reportOf, type ReportRow } from '../../src/learn/study/report.ts';
import { openWasm } from '../session/openSession.ts';

await loadOwn();

const folder = mkdtempSync(join(tmpdir(), 'points-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Two bars, 20 points each. */
const line = (i: number, known: boolean): string => `${i % 2},${i / 10},${known ? 'AB'[i % 2] : ''}\n`;
const bars = (known: number): string => Array.from({ length: 40 }, (_, i) => line(i, i < known)).join('');

const judged = file('judged.csv', bars(40));
const unjudged = file('unjudged.csv', bars(6));
const broken = file('broken.csv', `${bars(6)}1,2,C\nhello\n`);
const empty = file('empty.csv', 'x,y,class\n');

const defaults: Options = {
  runs: '2',
  seed: '0',
  preset: 'ours',
  engine: 'wasm',
  steps: '60',
  methods: 'uda',
};
const request = (options: Partial<Options>) => requestFrom({ ...defaults, ...options });

test('takes the points of a file, and the good lines of one that has others', () => {
  expect(unpacked(request({ points: judged }).settings.data.points)!.y).toHaveLength(40);
  const { settings, remarks } = request({ points: broken });
  expect(unpacked(settings.data.points)!.y).toHaveLength(40);
  expect(remarks).toEqual([
    'Line 41: the class is “C”. It can be A or B, 0 or 1, or empty.',
    'Line 42 has one field: x and y are needed, with a comma, a semicolon or a tab between.',
    '40 points can be used.',
  ]);
});

test('takes what spreadsheets write, and no file that has no end', () => {
  const wide = join(folder, 'wide.csv');
  writeFileSync(wide, `\uFEFF${bars(40)}`, 'utf16le');
  expect(unpacked(request({ points: wide }).settings.data.points)!.y).toHaveLength(40);
  const long = file('long.csv', '# remark\n'.repeat(600_000));
  expect(() => request({ points: long })).toThrow('long.csv has no data. This file is larger than 5 MB');
});

test.each<[Partial<Options>, string]>([
  [{ points: join(folder, 'none.csv') }, 'cannot be read'],
  [{ points: folder }, 'cannot be read'],
  [{ points: empty }, 'empty.csv has no data. There are no points in it. A line is x, y and class'],
  [{ points: judged, dataset: 'moons' }, '--points and --dataset do not go together'],
  [{ points: judged, factorial: true }, '--factorial places the stars itself'],
  [{ points: judged, set: ['data.noise=0.2'] }, 'data.noise says how points are drawn'],
  [{ points: judged, sweep: ['data.set=moons,blobs'] }, 'data.set says how points are drawn'],
  [{ set: ['data.points=1.2.3'] }, 'Use --points FILE'],
  [{ sweep: ['data.points=1'] }, 'data.points” is not a setting'],
])('refuses %j: %s', (options, sentence) => {
  expect(() => request(options)).toThrow(Refusal);
  expect(() => request(options)).toThrow(sentence);
});

async function printed(options: Partial<Options>, format: 'csv' | 'table'): Promise<string> {
  const asked = request(options);
  const rows: ReportRow[] = [];
  for (const { cell, method, settings } of asked.parts)
    for (const row of await runSeeds(await openWasm(), { method, settings, seeds: asked.seeds }))
      rows.push(cell === undefined ? row : { cell, ...row });
  return formatted(reportOf(headOf(asked, ''), rows), format);
}

test('prints no accuracy where the classes are not known, and says why', async () => {
  const [, ...lines] = (await printed({ points: unjudged }, 'csv')).trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  for (const row of lines) expect(row).toMatch(/^uda,[01],,,,,,,,false,[\d.]+,own-40-[\da-z]{11}$/);
  const table = await printed({ points: unjudged }, 'table');
  expect(table).toContain(
    '40 points, 6 of them labeled; the classes of the others are not known, so there is no accuracy.',
  );
  expect(table).toMatch(/method +runs +diverged\nUDA +2 +0\n$/);
  expect(table).not.toMatch(/\d %/);
});

test('prints accuracies of the points that are known', async () => {
  const table = await printed({ points: judged }, 'table');
  expect(table).toContain('40 points, 6 of them labeled, drawn by seed; accuracy is of the 34 others');
  expect(table).toMatch(/UDA +2 +\d/);
  expect(table).toContain('last 60: median');
});

test('is swept: stars a class, and what the methods are', async () => {
  const sweep = ['data.labelsPerClass=1,2'];
  const [heads, ...lines] = (await printed({ points: judged, sweep }, 'csv')).trimEnd().split('\n');
  expect(heads).toMatch(/^data\.labelsPerClass,method,.*,set$/);
  expect(lines).toHaveLength(4);
  expect(await printed({ points: unjudged, sweep }, 'table')).toContain('UDA data.labelsPerClass=1     2');
});

test('the set of a row is that of its cell', async () => {
  const [, ...lines] = (await printed({ sweep: ['data.set=moons,bridge'] }, 'csv')).trimEnd().split('\n');
  expect(lines.map((row) => row.split(',').at(-1))).toEqual(['moons', 'moons', 'bridge', 'bridge']);
});
