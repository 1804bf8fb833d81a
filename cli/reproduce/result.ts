/** What an experiment came to, small enough to keep in the repository: docs/results/<id>.json. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contender } from '../../src/learn/study/experiment.ts';
import type { MethodSummary } from '../../src/learn/study/statistics.ts';
import { defaults, formatValue } from '../../src/settings/fields.ts';
import { paths, valueAt } from '../../src/settings/paths.ts';
import type { PresetId } from '../../src/settings/presets.ts';
import type { Settings } from '../../src/settings/settings.ts';
import type { Report } from '../../src/learn/study/report.ts';
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

export interface MethodResult {
  method: Contender;
  runs: number;
  /** How many runs ended at 99 % or better; `at95` likewise. */
  at99: number;
  at95: number;
  /** Medians, as in MethodSummary. */
  median: number;
  fresh: number;
  teacher: number | null;
  stepsTo95: number | null;
  stepsTo99: number | null;
  diverged: number;
  /** In how many runs every label ended on its class's side; live runs only. */
  labelsRight?: number;
  /** By seed, from the first. */
  accuracies: number[];
}

/** @param labelsRight by method, of live runs */
export function resultOf(
  experiment: Experiment,
  report: Report,
  labelsRight: ReadonlyMap<Contender, number> = new Map(),
): Result {
  const { engine, adapter, versions, preset, settings } = report;
  return {
    command: commandOf(experiment),
    date: new Date().toISOString().slice(0, 10),
    engine,
    adapter,
    versions,
    preset,
    settings,
    seeds: experiment.seeds,
    methods: report.methods!.map((summary) => methodResult(summary, labelsRight.get(summary.method))),
    differences: report.differences!.map(({ interval, ...difference }) => ({
      ...difference,
      mean: rounded(difference.mean),
      median: rounded(difference.median),
      interval: interval && { low: rounded(interval.low), high: rounded(interval.high) },
    })),
  };
}

function methodResult(summary: MethodSummary, labelsRight: number | undefined): MethodResult {
  const { method, runs, success, success95, stepsTo95, stepsTo99, diverged, teacher } = summary;
  return {
    method,
    runs,
    at99: success.count,
    at95: success95.count,
    median: rounded(summary.median),
    fresh: rounded(summary.fresh),
    teacher: teacher === null ? null : rounded(teacher),
    stepsTo95,
    stepsTo99,
    diverged,
    ...(labelsRight === undefined ? {} : { labelsRight }),
    accuracies: summary.accuracies.map(rounded),
  };
}

const rounded = (value: number): number => Number(value.toFixed(4));

/**
 * Whether a result was made with the experiment as it is now: same command, settings, seeds and methods. A setting
 * that the result does not know yet counts as its default, which leaves runs as they were.
 */
export function isOf(experiment: Experiment, { command, settings, seeds, methods }: Result): boolean {
  const now = requestFrom(optionsOf(experiment)).settings;
  const sameSettings = paths.every((path) => {
    const recorded = valueAt(settings, path) ?? valueAt(defaults, path);
    return formatValue(valueAt(now, path)) === formatValue(recorded);
  });
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

/** Null where there is none. Throws where the file is no JSON. */
export function readResult(folder: string, experiment: Experiment): Result | null {
  const file = fileOf(folder, experiment);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result) : null;
}

export function writeResult(folder: string, experiment: Experiment, result: Result): void {
  mkdirSync(folder, { recursive: true });
  // Lists of numbers on one line: a hundred lines of accuracies are for no reader.
  const text = JSON.stringify(result, null, 2).replace(/\[[\d\s.,]+\]/g, (list) =>
    list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  );
  writeFileSync(fileOf(folder, experiment), `${text}\n`);
}
