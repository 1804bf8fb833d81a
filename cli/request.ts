/** What the command line asks for, checked: everything that is not accepted is refused in one sentence. */
import { availableParallelism } from 'node:os';
import { withSeed } from '../src/learn/study/experiment.ts';
import type { Shard } from '../src/learn/study/report.ts';
import type { SweepAxes } from '../src/learn/study/sweep.ts';
import { excerpt } from '../src/settings/address.ts';
import type { PresetId } from '../src/settings/presets.ts';
import type { Settings } from '../src/settings/settings.ts';
import { axesFrom, cellsFrom, mostRuns, partsFrom, type RequestPart } from './askedParts.ts';
import { givenPoints, settingsFrom } from './askedSettings.ts';
import { nodeEngines } from './engines.ts';
import { oneOf, Refusal, wholeNumber, type Options } from './options.ts';

export type Format = 'table' | 'csv' | 'json';

export interface Request {
  preset: PresetId;
  /** With `data.seed` and `network.seed` at the first seed. */
  settings: Settings;
  engine: string;
  jobs: number;
  seeds: number[];
  shard: Shard | null;
  /** What each seed runs: methods, variants of the factorial, or methods in the cells of a sweep. */
  parts: RequestPart[];
  factorial: boolean;
  /** Null: no sweep. */
  axes: SweepAxes | null;
  format: Format;
  /** What of the file of points was not taken. */
  remarks: string[];
}

export const mostJobs = 256;

/** Throws a Refusal. */
export function requestFrom(options: Options): Request {
  if (options.json && options.csv) throw new Refusal('--json and --csv do not go together: choose one.');
  const seed = wholeNumber('--seed', options.seed, 0, 2 ** 32 - 1);
  const runs = wholeNumber('--runs', options.runs, 1, Math.min(mostRuns, 2 ** 32 - seed));
  const given = options.points === undefined ? null : givenPoints(options.points);
  const settings = withSeed(settingsFrom(options, given?.points ?? ''), seed);
  const engine = oneOf('--engine', options.engine, engineNames());
  const shard = options.shard === undefined ? null : shardFrom(options.shard, seed, runs);
  const axes = options.sweep ? axesFrom(options) : null;
  const all = Array.from({ length: runs }, (_, i) => seed + i);
  return {
    preset: options.preset as PresetId,
    settings,
    engine,
    jobs: jobsFrom(options.jobs, engine),
    seeds: shard ? all.filter((_, i) => i % shard.of === shard.have[0]! - 1) : all,
    shard,
    parts: axes ? cellsFrom(options, settings, axes, runs) : partsFrom(options, settings),
    factorial: options.factorial ?? false,
    axes,
    format: options.json ? 'json' : options.csv ? 'csv' : 'table',
    remarks: given?.remarks ?? [],
  };
}

export const engineNames = (): string[] => nodeEngines().map(({ name }) => name);

/** WebGPU in Node is not made for several threads: it once ended the process without a word. */
function jobsFrom(text: string | undefined, engine: string): number {
  const jobs = text === undefined ? defaultJobs(engine) : wholeNumber('--jobs', text, 1, mostJobs);
  if (engine === 'webgpu' && jobs > 1)
    throw new Refusal('--engine webgpu takes one job: a GPU is not faster for being shared. Use --jobs 1.');
  return jobs;
}

/** A GPU is not faster for being shared. */
export const defaultJobs = (engine: string): number => (engine === 'webgpu' ? 1 : availableParallelism());

function shardFrom(text: string, seed: number, runs: number): Shard {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const [part, of] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || part < 1 || part > of) {
    throw new Refusal(
      `--shard does not take "${excerpt(text)}". Accepted: I/N with I from 1 to N, such as 3/16.`,
    );
  }
  if (part > runs)
    throw new Refusal(`--shard ${text} of ${runs} runs is empty. Take at most ${runs} shards.`);
  return { have: [part], of, seed, runs };
}
