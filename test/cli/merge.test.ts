import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatted } from '../../cli/format.ts';
import { headOf } from '../../cli/head.ts';
import { merged } from '../../cli/merge.ts';
import { Refusal, type Options } from '../../cli/options.ts';
import { requestFrom } from '../../cli/request.ts';
import { loadOwn } from '../../src/data/ownData.ts';
import { reportOf, type Report, type ReportRow } from '../../src/learn/study/report.ts';

await loadOwn();

const folder = mkdtempSync(join(tmpdir(), 'merge-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rowOf = (method: 'uda' | 'ceiling', seed: number): ReportRow => ({
  method,
  seed,
  accuracy: 1 - (seed % 7) / 100,
  fresh: 0.9,
  teacherAccuracy: null,
  stepsTo95: 50,
  stepsTo99: null,
  medianOfLast500: null,
  worstOfLast500: 0.9,
  diverged: false,
});

/** What the command line would have printed. */
function reportFor(options: Partial<Options>): Report {
  const request = requestFrom({
    methods: 'uda,ceiling',
    runs: '12',
    seed: '3',
    preset: 'ours',
    engine: 'wasm',
    ...options,
  });
  const rows = request.seeds.flatMap((seed) => [rowOf('ceiling', seed), rowOf('uda', seed)]);
  return reportOf(headOf(request, 'a device'), rows);
}

function fileWith(name: string, report: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  return file;
}

const shardFile = (shard: string, change: Partial<Options> = {}) =>
  fileWith(
    `${[shard, ...Object.values(change)].join('-').replaceAll('/', 'of')}.json`,
    reportFor({ shard, ...change }),
  );

describe('merged', () => {
  it('is the report of one run, in whatever order and steps the shards come', () => {
    const whole = reportFor({});
    const files = ['4/5', '2/5', '1/5', '5/5', '3/5'].map((shard) => shardFile(shard));
    expect(merged(files)).toEqual(whole);
    const some = fileWith('some.json', merged(files.slice(0, 2)));
    expect(merged([some]).shard).toMatchObject({ have: [2, 4], of: 5 });
    expect(merged([...files.slice(2), some])).toEqual(whole);
  });

  it('is that of one sweep, too', () => {
    const sweep = ['data.noise=0.1,9,0.2', 'steps=60,90'];
    const sweepFor = (options: Partial<Options>) => {
      const asked = { runs: '4', seed: '3', preset: 'ours', engine: 'wasm', methods: 'uda,ceiling', sweep };
      const request = requestFrom({ ...asked, ...options });
      const rows = request.seeds.flatMap((seed) =>
        request.parts.map(({ method, cell }) => ({ cell, ...rowOf(method as 'uda', seed) })),
      );
      return reportOf(headOf(request, 'a device'), rows);
    };
    const fileOf = (name: string, options: Partial<Options>) => fileWith(`sweep${name}`, sweepFor(options));
    const shards = [fileOf('2', { shard: '2/2' }), fileOf('1', { shard: '1/2' })];
    expect(merged(shards)).toEqual(sweepFor({}));
    const other = fileOf('3', { shard: '2/2', sweep: ['data.noise=0.1,8,0.2', 'steps=60,90'] });
    expect(() => merged([shards[1]!, other])).toThrow('swept across is data.noise=0.1,9,0.2 in the first');
    const spoiled = { ...sweepFor({}), axes: [{ path: 'wisdom', values: [1] }] };
    expect(() => merged([fileWith('spoiled.json', spoiled)])).toThrow('its "axes" is missing or damaged');
  });

  describe.each([
    ['all classes are known', 40, {}],
    ['no more classes are known than are told', 6, { accuracy: null, worstOfLast500: null }],
  ] as const)('of points of a file, where %s', (_, known, change) => {
    const classOf = (i: number) => (i < known ? 'AB'[i % 2] : '');
    const lines = Array.from({ length: 40 }, (__, i) => `${i % 2},${i / 10},${classOf(i)}\n`);
    const points = fileWith(`points${known}.csv`, lines.join(''));
    const asked = { runs: '4', seed: '3', preset: 'ours', engine: 'wasm', methods: 'uda,ceiling', points };

    it.each([{}, { sweep: ['steps=60,90'] }])('is the report of one run: %j', (of) => {
      const reportOfPoints = (options: Partial<Options>) => {
        const request = requestFrom({ ...asked, ...of, ...options });
        const rows = request.seeds.flatMap((seed) =>
          request.parts.map(({ method, cell }) => ({
            ...(cell !== undefined && { cell }),
            ...rowOf(method as 'uda', seed),
            fresh: null,
            ...change,
          })),
        );
        return reportOf(headOf(request, 'a device'), rows);
      };
      const whole = reportOfPoints({});
      const files = ['1/2', '2/2'].map((shard, i) =>
        fileWith(`own${i}.json`, formatted(reportOfPoints({ shard }), 'json')),
      );
      for (const format of ['table', 'csv', 'json'] as const)
        expect(formatted(merged(files), format)).toBe(formatted(whole, format));
    });
  });

  it('joins further seeds that were run without shards', () => {
    const more = reportFor({ seed: '15', runs: '3' });
    const both = merged([fileWith('more.json', more), fileWith('first.json', reportFor({}))]);
    expect(both).toEqual(reportFor({ runs: '15' }));
  });

  it('stays incomplete with a piece that was interrupted', () => {
    const piece = reportFor({ shard: '1/2' });
    const cut = { ...piece, complete: false, rows: piece.rows.slice(0, 3) };
    const file = fileWith('cut.json', cut);
    const said: string[] = [];
    const both = merged([file, shardFile('2/2')], (sentence) => said.push(sentence));
    expect(both.complete).toBe(false);
    expect(both.rows).toHaveLength(3 + 12);
    expect(said).toEqual([`${file} has 3 of 12 runs: it was interrupted.`]);
    // Run again alone, it fits.
    expect(merged([shardFile('1/2'), shardFile('2/2')])).toEqual(reportFor({}));
  });

  it.each<[string, Partial<Options>, string]>([
    ['settings', { set: ['teacher.labels=1'] }, 'teacher.labels is 0 in the first and 1 in the second'],
    ['steps', { steps: '9' }, 'steps is 3000'],
    ['a preset', { preset: 'paper-like' }, 'preset is ours'],
    ['methods', { methods: 'ceiling' }, 'methods or variants is uda,ceiling'],
    ['an engine', { engine: 'tfjs' }, 'engine is wasm'],
    ['seeds', { seed: '100' }, 'cut is 2 shards of 12 seeds from 3'],
    ['a cut', { shard: '2/3' }, 'cut is 2 shards'],
  ])('refuses pieces that differ in %s, naming the difference', (_, change, named) => {
    const files = [shardFile('1/2'), shardFile('2/2', change)];
    expect(() => merged(files)).toThrow(Refusal);
    expect(() => merged(files)).toThrow(named);
  });

  it('names points that differ, in place of writing them out', () => {
    const points = fileWith('four.csv', '0,0,A\n0,1,\n1,0,B\n1,1,\n');
    const files = [shardFile('1/2'), shardFile('2/2', { points })];
    expect(() => merged(files)).toThrow(
      /data\.points is none in the first and own-4-[\da-z]{11} in the second/,
    );
  });

  it('refuses a file that is named twice', () => {
    const one = shardFile('1/2');
    expect(() => merged([one, shardFile('2/2'), one])).toThrow(`${one} is named twice.`);
  });

  it('refuses seeds that are there twice, naming the files', () => {
    const [one, again] = [shardFile('1/2'), fileWith('again.json', reportFor({ shard: '1/2' }))];
    expect(() => merged([one, again])).toThrow(`Seed 3 is in ${one} and again in ${again}.`);
    const piece = reportFor({ shard: '2/2' });
    const doubled = fileWith('doubled.json', { ...piece, rows: [...piece.rows, piece.rows[0]] });
    expect(() => merged([one, doubled])).toThrow(`Seed 4 of uda is in ${doubled} twice.`);
  });

  it('refuses what is no report, naming the file and what is wrong', () => {
    const report = reportFor({});
    const wrong: [unknown, string][] = [
      ['{"settings": {', 'is not JSON'],
      ['', 'is not JSON'],
      [[], 'object'],
      ['"text"', 'object'],
      [null, 'object'],
      [{}, '"preset" is missing'],
      [{ ...report, versions: null }, 'versions'],
      [{ ...report, parts: ['uda', 'magic'] }, 'parts'],
      [{ ...report, shard: { have: [1] } }, 'shard'],
      [{ ...report, rows: [null] }, 'rows'],
      [{ ...report, rows: [{ ...report.rows[0], fresh: 'high' }] }, 'rows'],
      [{ ...report, settings: { ...report.settings, batch: -1 } }, 'settings'],
      [{ ...report, settings: {} }, 'settings'],
      [{ ...report, rows: [{ ...report.rows[0], seed: 99 }] }, 'rows'],
      [{ ...report, rows: [{ ...report.rows[0], accuracy: null }] }, 'rows'],
      [{ ...report, rows: [{ ...report.rows[0], fresh: null }] }, 'rows'],
      [{ ...report, rows: 'none' }, 'rows'],
      [{ ...report, seeds: ['3'] }, 'seeds'],
      [{ ...report, shard: {} }, 'shard'],
    ];
    for (const [content, named] of wrong) {
      const file = fileWith('wrong.json', content);
      expect(() => merged([file])).toThrow(Refusal);
      expect(() => merged([file])).toThrow(`${file} `);
      expect(() => merged([file])).toThrow(named);
    }
    expect(() => merged([join(folder, 'absent.json')])).toThrow('cannot be read');
  });
});
