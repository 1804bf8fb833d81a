/** What the command line asks for, checked: everything that is not accepted is refused in one sentence. */
import { availableParallelism } from 'node:os';
import { baselines, withSeed, type Contender } from '../src/learn/study/experiment.ts';
import { factorial, ownPaths, settingsOf } from '../src/learn/study/factorial.ts';
import type { Shard } from '../src/learn/study/report.ts';
import { cellsOf, sweepParts, type SweepAxes } from '../src/learn/study/sweep.ts';
import { canSweep, readAxis, type SweepAxis } from '../src/learn/study/sweepAxis.ts';
import { excerpt } from '../src/settings/address.ts';
import { meaningless } from '../src/settings/datasetOf.ts';
import { fieldAt, fields, parseValue } from '../src/settings/fields.ts';
import { withValue } from '../src/settings/paths.ts';
import { presets, type PresetId } from '../src/settings/presets.ts';
import { readNumber, Refused } from '../src/settings/readNumber.ts';
import { conflict, methodIds, type Settings } from '../src/settings/settings.ts';
import { settings as words } from '../src/words/en/settings.ts';
import { sweep as sweepWords } from '../src/words/en/sweep.ts';
import { nodeEngines } from './engines.ts';
import { reasonOf } from './reasonOf.ts';
import { readPoints, type PointsRead } from './readPoints.ts';

/** Why something is not accepted: exit status 2. */
export class Refusal extends Error {}

/** Options as typed. */
export interface Options {
  methods?: string;
  runs: string;
  seed: string;
  preset: string;
  dataset?: string;
  points?: string;
  set?: string[];
  steps?: string;
  engine: string;
  jobs?: string;
  shard?: string;
  factorial?: true;
  sweep?: string[];
  json?: true;
  csv?: true;
}

export interface RequestPart {
  id: string;
  method: Contender;
  settings: Settings;
  /** Of a sweep: which cell it is in, and when that comes in a picture that gets finer. */
  cell?: string;
  level?: number;
}

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

export const contenders: readonly Contender[] = [...methodIds, ...baselines];
const mostRuns = 1_000_000;
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

const pointsFile = 'It takes a CSV file of x, y and class, a line each.';

/** Throws a Refusal that says what is wrong with the file. */
function givenPoints(file: string): { points: string; remarks: string[] } {
  let read: PointsRead;
  try {
    read = readPoints(file);
  } catch (error) {
    throw new Refusal(`--points ${excerpt(file)} cannot be read: ${reasonOf(error)}. ${pointsFile}`);
  }
  const { points, remarks } = read;
  if (points === null) throw new Refusal(`--points ${excerpt(file)} has no data. ${remarks.join(' ')}`);
  return { points, remarks };
}

function settingsFrom(options: Options, points: string): Settings {
  if (options.points !== undefined) refuseWithPoints(options);
  const preset = oneOf('--preset', options.preset, Object.keys(presets)) as PresetId;
  const dataset = options.dataset === undefined ? [] : [`data.set=${options.dataset}`];
  const steps = options.steps === undefined ? [] : [`steps=${options.steps}`];
  const assignments = [...dataset, ...(options.set ?? []), ...steps];
  return withValue(assignments.reduce(withAssignment, presets[preset]), 'data.points', points);
}

/** What would say of given points how they are drawn. */
function refuseWithPoints({ dataset, factorial: all, set = [], sweep = [] }: Options): void {
  if (dataset !== undefined)
    throw new Refusal(
      '--points and --dataset do not go together: choose one. Points that are given are the data.',
    );
  if (all) throw new Refusal('--factorial places the stars itself and does not take --points.');
  const named = [...set, ...sweep].map((assignment) => assignment.split('=')[0]!.trim());
  const nothing = meaningless.find((path) => named.includes(path));
  if (nothing)
    throw new Refusal(`${nothing} says how points are drawn. --points gives them, and does not take it.`);
}

/** The seeds are set by --seed. */
export const settable = fields.filter(canSweep);

const known = (): string => `Settings: ${settable.map(({ path }) => path).join(', ')}.`;

function withAssignment(settings: Settings, assignment: string): Settings {
  const at = assignment.indexOf('=');
  const path = at < 0 ? assignment : assignment.slice(0, at);
  const field = fieldAt(path);
  if (!field) throw new Refusal(`"${excerpt(path)}" is not a setting. ${known()}`);
  if (at < 0) throw new Refusal(`--set ${path} has no value. Write --set ${path}=VALUE.`);
  if (path === 'data.points') throw new Refusal(`${path} is a text for addresses. Use --points FILE.`);
  if (path === 'data.seed' || path === 'network.seed') {
    throw new Refusal(`${path} runs through the seeds here. Use --seed for the first one.`);
  }
  const text = assignment.slice(at + 1);
  const value = parseValue(field, text);
  if (value instanceof Refused)
    throw new Refusal(
      `${path} does not take "${excerpt(text)}". ${words.instead(value.readings, words.accepts(field))}`,
    );
  return withValue(settings, field.path, value);
}

function partsFrom(options: Options, settings: Settings): RequestPart[] {
  const reason = conflict(settings);
  if (reason) throw new Refusal(`These settings cannot run together. ${words.conflict[reason]}`);
  if (options.factorial) return variantsFrom(options, settings);
  return methodsFrom(options).map((method) => ({ id: method, method, settings }));
}

function methodsFrom(options: Options): Contender[] {
  const asked = (options.methods ?? defaultMethods).split(',').map((name) => name.trim());
  const chosen = asked.map((name) => oneOf('--methods', name, contenders) as Contender);
  const twice = chosen.find((method, i) => chosen.indexOf(method) !== i);
  if (twice) throw new Refusal(`--methods names ${twice} twice. Name each once.`);
  return chosen;
}

export const defaultMethods = 'supervised,pseudo-labels,meta-pseudo-labels';

/** Of the settings that are swept: each once, and set nowhere else. */
export function axesFrom(options: Options): SweepAxes {
  if (options.factorial) throw new Refusal('--factorial and --sweep do not go together: choose one.');
  const [across, up, more] = options.sweep!.map(axisFrom) as [SweepAxis, SweepAxis?, SweepAxis?];
  if (more) throw new Refusal('--sweep takes one setting or two.');
  if (across.path === up?.path) throw new Refusal(`--sweep names ${up.path} twice. Name each setting once.`);
  for (const { path } of up ? [across, up] : [across]) {
    const isSet = options.set?.some((assignment) => assignment.startsWith(`${path}=`));
    if (isSet) throw new Refusal(`--sweep sets ${path} itself and does not take --set ${path}.`);
    if (path === 'steps' && options.steps !== undefined)
      throw new Refusal('--sweep sets steps itself and does not take --steps.');
  }
  return up ? [across, up] : [across];
}

function axisFrom(text: string): SweepAxis {
  const read = readAxis(text);
  if ('axis' in read) return read.axis;
  const { refused } = read;
  const sentence = sweepWords.refusedAxis(refused, 'field' in refused ? refused.field.path : refused.path);
  const more = { noSetting: known(), seed: 'Use --seed for the first one.' };
  throw new Refusal(
    refused.kind in more ? `${sentence} ${more[refused.kind as keyof typeof more]}` : sentence,
  );
}

function cellsFrom(options: Options, settings: Settings, axes: SweepAxes, runs: number): RequestPart[] {
  const methods = methodsFrom(options);
  const parts = sweepParts(axes, settings, methods);
  const refused = cellsOf(axes, settings)[0]!.refused;
  if (parts.length === 0)
    throw new Refusal(`No cell of the sweep can run. ${sweepWords.refusedCell(refused!, (path) => path)}`);
  if (parts.length * runs > mostRuns)
    throw new Refusal(`The sweep has ${parts.length * runs} runs. Take at most ${mostRuns}.`);
  return parts;
}

function variantsFrom(options: Options, settings: Settings): RequestPart[] {
  if (options.methods !== undefined) {
    throw new Refusal('--factorial runs Meta Pseudo Labels alone and does not take --methods.');
  }
  const own = ownPaths.find((path) => options.set?.some((assignment) => assignment.startsWith(`${path}=`)));
  if (own) throw new Refusal(`--factorial sets ${own} itself and does not take --set ${own}.`);
  return factorial.map((variant) => {
    const changed = settingsOf(variant, settings);
    const reason = conflict(changed);
    if (reason)
      throw new Refusal(
        `The factorial cannot run with these settings: ${variant.id}: ${words.conflict[reason]}`,
      );
    return { id: variant.id, method: 'meta-pseudo-labels', settings: changed };
  });
}

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

function oneOf(option: string, text: string, choices: readonly string[]): string {
  if (choices.includes(text)) return text;
  throw new Refusal(`${option} does not know "${excerpt(text)}". Known: ${choices.join(', ')}.`);
}

/** Throws a Refusal. */
export function wholeNumber(option: string, text: string, min: number, max: number): number {
  const range = { min, max, integer: true };
  const value = readNumber(text, range);
  if (typeof value === 'number') return value;
  throw new Refusal(
    `${option} does not take "${excerpt(text)}". ${words.instead(value.readings, words.acceptsNumber(range))}`,
  );
}
