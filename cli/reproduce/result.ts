/** What an experiment came to, small enough to keep in the repository: docs/results/<id>.json. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from '../../src/learn/study/experiment.ts';
import type { DipSummary } from '../../src/learn/study/dipSummary.ts';
import { grouped } from '../../src/learn/study/grouped.ts';
import { summaryOf, type MethodSummary, type Summary } from '../../src/learn/study/statistics.ts';
import type { CellResult } from '../../src/learn/study/sweep.ts';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { defaults, formatValue } from '../../src/settings/fields.ts';
import { paths, valueAt, withValue } from '../../src/settings/paths.ts';
import type { PresetId } from '../../src/settings/presets.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Head, Report, ReportRow } from '../../src/learn/study/report.ts';
import { headOf } from '../head.ts';
import { requestFrom } from '../request.ts';
import { commandOf, optionsOf, type Experiment } from './experiment.ts';

/** Accuracies and differences have four decimals; counts were taken before rounding. */
export interface Result {
  command: string;
  /** When it was run, YYYY-MM-DD. */
  date: string;
  engine: string;
  adapter: string;
  versions: Record<string, string>;
  preset: PresetId;
  /** Full; the two seeds stand for the first one. */
  settings: Settings;
  seeds: { first: number; count: number };
  methods: MethodResult[];
  differences: NonNullable<Report['differences']>;
}

/** Of runs by seed; of a map, of places by cell; of a sweep, of all its cells, one after the other by seed. */
export interface MethodResult {
  method: Contender;
  runs: number;
  /** How many runs ended at 99 % or better; `at95` likewise. */
  at99: number;
  at95: number;
  /** Medians, as in MethodSummary. */
  median: number;
  fresh: number | null;
  teacher: number | null;
  stepsTo95: number | null;
  stepsTo99: number | null;
  diverged: number;
  /** By seed, from the first; of a sweep in each cell. */
  accuracies: number[];
  /** By seed, in the last 500 steps; where runs are measured along the way. */
  medianOfLast500?: number[];
  worstOfLast500?: number[];
  /** In how many runs every label ended on its class's side; live runs only. */
  labelsRight?: number;
  /** By seed: 1 where the label that moved ended on the other side, 0 where on its own; where one moved. */
  overruled?: number[];
  /** Where runs are looked at in every step. */
  dips?: DipSummary;
}

export interface Methods {
  methods: MethodResult[];
  differences: Result['differences'];
}

export const resultOf = (experiment: Experiment, head: Head, { methods, differences }: Methods): Result => ({
  command: commandOf(experiment),
  date: new Date().toISOString().slice(0, 10),
  engine: head.engine,
  adapter: head.adapter,
  versions: head.versions,
  preset: head.preset,
  settings: head.settings,
  seeds: experiment.seeds,
  methods,
  differences,
});

/** @param beside what a way of running knows besides its rows, by method */
export const methodsOf = (
  report: Report,
  beside: ReadonlyMap<Contender, Partial<MethodResult>> = new Map(),
): Methods =>
  report.cells
    ? { methods: sweptMethods(report.cells), differences: [] }
    : {
        methods: report.methods!.map((summary) => ({
          ...methodResult(summary),
          ...lastStepsOf(report.rows.filter(({ method }) => method === summary.method)),
          ...beside.get(summary.method),
        })),
        differences: report.differences!.map(({ interval, ...difference }) => ({
          ...difference,
          mean: rounded(difference.mean),
          median: rounded(difference.median),
          interval: interval && { low: rounded(interval.low), high: rounded(interval.high) },
        })),
      };

/** Cells that do not run have no accuracies. */
function sweptMethods(cells: readonly CellResult[]): MethodResult[] {
  const byMethod = grouped(
    cells.flatMap(({ methods }) => methods),
    ({ method }) => method,
  );
  return [...byMethod].map(([method, summaries]) => ({
    ...accuraciesOf(method, summaryOf(summaries.flatMap(({ accuracies }) => accuracies))),
    diverged: summaries.reduce((sum, { diverged }) => sum + diverged, 0),
  }));
}

function methodResult(summary: MethodSummary): MethodResult {
  const { method, stepsTo95, stepsTo99, diverged, teacher } = summary;
  return {
    ...accuraciesOf(method, summary),
    // Recorded data are drawn, and so have fresh points.
    fresh: rounded(summary.fresh!),
    teacher: teacher === null ? null : rounded(teacher),
    stepsTo95,
    stepsTo99,
    diverged,
  };
}

/** Of runs of which nothing else was measured. */
export const accuraciesOf = (
  method: Contender,
  { runs, success, success95, median, accuracies }: Summary,
): MethodResult => ({
  method,
  runs,
  at99: success.count,
  at95: success95.count,
  median: rounded(median),
  fresh: null,
  teacher: null,
  stepsTo95: null,
  stepsTo99: null,
  diverged: 0,
  accuracies: accuracies.map(rounded),
});

function lastStepsOf(rows: readonly ReportRow[]): Pick<MethodResult, 'medianOfLast500' | 'worstOfLast500'> {
  const medians = rows.flatMap(({ medianOfLast500 }) => medianOfLast500 ?? []);
  const worst = rows.flatMap(({ worstOfLast500 }) => worstOfLast500 ?? []);
  if (medians.length < rows.length) return {};
  return { medianOfLast500: medians.map(rounded), worstOfLast500: worst.map(rounded) };
}

/** How many points are wrong at a recorded accuracy: four decimals tell. */
export function wrongOf(settings: Settings): (accuracy: number) => number {
  const points = datasetOf(settings).unlabeledCount;
  return (accuracy) => Math.round((1 - accuracy) * points);
}

/**
 * In how many runs the label that moved is overruled and the student ends at 99 % or better; 0 where none moved. Not
 * from the rounded accuracies: 1,974 of 1,994 points round to 0.99.
 */
export function overruledAt99({ overruled = [], accuracies }: MethodResult, settings: Settings): number {
  const points = datasetOf(settings).unlabeledCount;
  const wrong = accuracies.map(wrongOf(settings));
  return overruled.filter((one, i) => one === 1 && 1 - wrong[i]! / points >= 0.99).length;
}

/** Four decimals. */
export const rounded = (value: number): number => Number(value.toFixed(4));

/** Whether a result was made with the experiment as it is now: same command, settings, seeds and methods. */
export function isOf(experiment: Experiment, { command, settings, seeds, methods }: Result): boolean {
  const now = requestFrom(optionsOf(experiment)).settings;
  const then = completed(settings);
  const sameSettings = paths.every(
    (path) => formatValue(valueAt(now, path)) === formatValue(valueAt(then, path)),
  );
  const rest = [commandOf(experiment), experiment.seeds, experiment.methods];
  const recorded = [command, seeds, methods.map(({ method }) => method)];
  return sameSettings && JSON.stringify(rest) === JSON.stringify(recorded);
}

/** Whether it would come out the same now: also the same engine, to the last bit. */
export function isCurrent(experiment: Experiment, result: Result): boolean {
  const { engine, versions } = headOf(requestFrom(optionsOf(experiment)), '');
  const same = result.engine === engine && result.versions[kernel] === versions[kernel];
  return same && isOf(experiment, result);
}

const kernel = 'wasm kernel';

const fileOf = (folder: string, { id }: Experiment): string => join(folder, `${id}.json`);

/** A setting that recorded ones do not know yet counts as its default, which leaves runs as they were. */
const completed = (settings: Settings): Settings =>
  paths.reduce(
    (known, path) => withValue(known, path, valueAt(settings, path) ?? valueAt(defaults, path)),
    defaults,
  );

/** Null where there is none, its settings completed. Throws where the file is no JSON. */
export function readResult(folder: string, experiment: Experiment): Result | null {
  const file = fileOf(folder, experiment);
  if (!existsSync(file)) return null;
  const result = JSON.parse(readFileSync(file, 'utf8')) as Result;
  return { ...result, settings: completed(result.settings) };
}

export function writeResult(folder: string, experiment: Experiment, result: Result): void {
  mkdirSync(folder, { recursive: true });
  // Lists of numbers on one line: a hundred lines of accuracies are for no reader.
  const text = JSON.stringify(result, null, 2).replace(/\[[\d\s.,]+\]/g, (list) =>
    list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  );
  writeFileSync(fileOf(folder, experiment), `${text}\n`);
}
