import { describe, expect, it } from 'vitest';
import { unwatched, type Contender } from '../../../src/learn/study/experiment.ts';
import { csvOf, reportOf, type ReportRow } from '../../../src/learn/study/report.ts';
import { cellsOf, coarseToFine, sweepParts, type SweepAxes } from '../../../src/learn/study/sweep.ts';
import { readAxis, type SweepAxis } from '../../../src/learn/study/sweepAxis.ts';
import { valueAt } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';

const axis = (text: string): SweepAxis => (readAxis(text) as { axis: SweepAxis }).axis;

const weights: SweepAxes = [
  axis('teacher.feedback.weight=0,1,2000'),
  axis('teacher.feedback.form=exact,dot'),
];

const rowOf = (method: Contender, cell: string, seed: number, accuracy: number): ReportRow => ({
  cell,
  method,
  seed,
  accuracy,
  fresh: accuracy,
  ...unwatched,
});

describe('the cells of two settings', () => {
  const cells = cellsOf(weights, ours);

  it('are every pair of values, the first setting running fastest', () => {
    expect(cells.map(({ change }) => Object.values(change))).toEqual([
      [0, 'exact'],
      [1, 'exact'],
      [2000, 'exact'],
      [0, 'dot'],
      [1, 'dot'],
      [2000, 'dot'],
    ]);
  });

  it('say what does not run, and why', () => {
    const tooMuch = { kind: 'value', path: 'teacher.feedback.weight', value: 2000 };
    expect(cells.map(({ refused }) => refused)).toEqual([
      null,
      null,
      tooMuch,
      // Without feedback its form does not matter.
      null,
      { kind: 'conflict', conflict: 'softHasNoGradient' },
      tooMuch,
    ]);
  });

  it('run every method where they run, with their settings', () => {
    const parts = sweepParts(weights, ours, ['uda', 'supervised']);
    expect(parts).toHaveLength(6);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(6);
    const { settings } = parts.at(-1)!;
    expect(valueAt(settings, 'teacher.feedback.form')).toBe('dot');
    expect(valueAt(settings, 'teacher.feedback.weight')).toBe(0);
  });
});

describe('coarse to fine', () => {
  it('has the ends first, then what lies in the middle of two', () => {
    const axes: SweepAxes = [axis('steps=1..9:9')];
    const steps = coarseToFine(sweepParts(axes, ours, ['uda'])).map(({ settings }) => settings.steps);
    expect(steps).toEqual([1, 9, 5, 3, 7, 2, 4, 6, 8]);
  });

  it('has the corners of two settings first, and each cell once', () => {
    const axes: SweepAxes = [axis('steps=1..5:5'), axis('batch=1..4:4')];
    const parts = coarseToFine(sweepParts(axes, ours, ['uda']));
    const first = parts.slice(0, 4).map(({ settings }) => [settings.steps, settings.batch]);
    expect(first).toEqual([
      [1, 1],
      [5, 1],
      [1, 4],
      [5, 4],
    ]);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(20);
  });
});

describe('the report of a sweep', () => {
  const axes: SweepAxes = [axis('teacher.feedback.weight=1,2000,3')];
  const parts = sweepParts(axes, ours, ['uda', 'supervised']);
  const rows = [
    rowOf('supervised', 'teacher.feedback.weight=3', 1, 0.96),
    rowOf('uda', 'teacher.feedback.weight=1', 1, 1),
    rowOf('uda', 'teacher.feedback.weight=1', 0, 0.97),
    rowOf('supervised', 'teacher.feedback.weight=3', 0, 0.5),
  ];
  const head = {
    settings: ours,
    preset: 'ours' as const,
    engine: 'wasm',
    adapter: '',
    versions: {},
    parts: parts.map(({ id }) => id),
    axes,
    seeds: [0, 1],
    shard: null,
  };
  const report = reportOf(head, rows);

  it('has a summary for each method of each cell, and why a cell has none', () => {
    expect(report.complete).toBe(false);
    const [one, tooMuch, three] = report.cells!;
    expect(one!.methods).toMatchObject([
      { method: 'uda', runs: 2, success: { count: 1 }, success95: { count: 2 }, median: 0.985 },
    ]);
    expect(tooMuch).toMatchObject({ refused: { kind: 'value' }, methods: [] });
    expect(three!.methods).toMatchObject([{ method: 'supervised', accuracies: [0.5, 0.96] }]);
  });

  it('is a line a run as CSV, with its settings before it', () => {
    const [headline, ...lines] = csvOf(report).trimEnd().split('\n');
    expect(headline).toMatch(/^teacher\.feedback\.weight,method,seed,accuracy,/);
    expect(lines.map((line) => line.split(',').slice(0, 4).join(','))).toEqual([
      '1,uda,0,0.97',
      '1,uda,1,1',
      '3,supervised,0,0.5',
      '3,supervised,1,0.96',
    ]);
  });
});
