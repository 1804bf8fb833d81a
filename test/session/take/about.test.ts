import { describe, expect, test } from 'vitest';
import { everything } from '../../../src/session/take/everything.ts';
import { withAbout, type About } from '../../../src/session/take/about.ts';
import { fileName } from '../../../src/session/take/fileName.ts';
import type { TakenRun } from '../../../src/session/take/takenRun.ts';
import { loadOwn } from '../../../src/data/ownData.ts';
import { packed } from '../../../src/data/packedPoints.ts';
import { withChange } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';

const about: About = {
  caption: 'Points, "all".',
  address: 'https://example.org/#data.seed=7',
  page: 'two-moons 0.1.0',
  engine: 'WebAssembly (SIMD)',
  seeds: { data: 7, network: 1 },
  made: '2026-01-01',
};

const run: TakenRun = {
  settings: withChange(ours, { 'data.seed': 7 }),
  methods: ['uda'],
  stars: null,
  moves: [],
  until: 3000,
};

describe('what a table says of itself', () => {
  const said = Object.values({ ...about, seeds: null }).filter((value) => value !== null);

  test('stands behind its own columns, in the first row alone', () => {
    const { columns, rows } = withAbout({ columns: ['x'], rows: [[1], [2]] }, about, run.settings);
    expect(columns.slice(0, 2)).toEqual(['x', 'about.caption']);
    expect(rows[0]).toEqual(expect.arrayContaining([1, ...said, 7, JSON.stringify(run.settings)]));
    expect(rows[1]).toEqual([2, ...columns.slice(1).map(() => null)]);
  });

  test('of many runs names the first seed and the last', () => {
    const many = { ...about, seeds: { first: 5000, last: 5299 } };
    const { columns, rows } = withAbout({ columns: [], rows: [] }, many, run.settings);
    expect(rows[0]![columns.indexOf('about.firstSeed')]).toBe(5000);
    expect(rows[0]![columns.indexOf('about.lastSeed')]).toBe(5299);
    expect(columns).not.toContain('about.dataSeed');
  });

  test('is there for a table without rows, too', () => {
    const { columns, rows } = withAbout({ columns: ['x'], rows: [] }, about, run.settings);
    expect(rows.map((row) => row.length)).toEqual([columns.length]);
  });

  test('names points of one’s own: no cell holds them all', async () => {
    await loadOwn();
    const x = Float32Array.from({ length: 20_000 }, (_, i) => Math.sin(i));
    const own = withChange(ours, { 'data.points': packed({ x, y: new Uint8Array(10_000) }) });
    const { rows } = withAbout({ columns: [], rows: [] }, about, own);
    expect(String(rows[0]!.at(-1))).toMatch(/"points":"10000-[\da-z]{11}"/);
  });
});

test('all numbers are one JSON, a list of objects a table', () => {
  const tables = { points: { columns: ['x', 'y'], rows: [[1, null]] }, map: null };
  expect(JSON.parse(everything(about, run, 17, tables))).toEqual({
    about,
    settings: run.settings,
    run: { methods: ['uda'], stars: null, moves: [], until: 3000, step: 17 },
    studies: {},
    points: [{ x: 1, y: null }],
    map: null,
  });
});

test.each([
  [run, 'two-moons-uda-moons-seeds-7-1-curve.csv'],
  [{ ...run, seeds: [5000, 5299] as const }, 'two-moons-uda-moons-seeds-5000-to-5299-curve.csv'],
  [{ ...run, settings: ours }, 'two-moons-uda-moons-seed-1-curve.csv'],
  [
    { ...run, methods: ['uda', 'fixmatch', 'yours', 'supervised'] as const },
    'two-moons-4-methods-moons-seeds-7-1-curve.csv',
  ],
  [
    { ...run, settings: withChange(ours, { 'data.points': '1' }) },
    'two-moons-uda-own-points-seed-1-curve.csv',
  ],
])('a file is called by method, data and seed', (taken, name) => {
  expect(fileName(taken, 'curve', 'csv')).toBe(name);
});
