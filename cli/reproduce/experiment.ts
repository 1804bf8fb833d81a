/** One line of the reproduction as data, and the one command that runs it. */
import type { Contender } from '../../src/learn/study/experiment.ts';
import { formatValue } from '../../src/settings/fields.ts';
import type { Change, Path, Value } from '../../src/settings/paths.ts';
import type { PresetId } from '../../src/settings/presets.ts';
import type { Options } from '../options.ts';
import type { Destination } from './destination.ts';

/** The table of docs/REPRODUCTION.md in which it stands. */
export type TableId =
  | 'headline'
  | 'parts'
  | 'data'
  | 'feedback'
  | 'labels'
  | 'live'
  | 'overruled'
  | 'dips'
  | 'map'
  | 'others'
  | 'passes'
  | 'labels-swept'
  | 'data-swept'
  | 'sweeps'
  | 'presets'
  | 'literal'
  | 'longer';

/** What a separate implementation of the same method measured before, with other random numbers. */
export interface Earlier {
  seeds: number;
  /** How many of them ended at 99 % or better; `at95` likewise. */
  at99: number;
  at95?: number;
}

/** One command, one file in docs/results, one line a method. */
export interface Experiment {
  id: string;
  table: TableId;
  /** What is special about it, in words. */
  name: string;
  preset: PresetId;
  /** Settings that differ from the preset, by path. */
  change: Change;
  methods: readonly Contender[];
  seeds: { first: number; count: number };
  earlier: Partial<Record<Contender, Earlier>>;
  /**
   * Present: trained by the live trainer, as in the page, which also counts the labels it gets right. At the
   * last step one label moves there, unless null, and as many steps follow.
   */
  live?: { moveTo: Destination | null };
  /** Present: runs are looked at in every step, for their dips. */
  dips?: true;
  /** Present: settings at several values each, as `--sweep` takes them. */
  sweep?: readonly string[];
  /** Present: the first seed alone, with that label in each place of the map. */
  map?: { index: number };
}

/** What the command line is given, as typed. */
export const argumentsOf = ({ methods, seeds, preset, change, sweep = [] }: Experiment): string[] => [
  '--methods',
  methods.join(','),
  '--runs',
  String(seeds.count),
  '--seed',
  String(seeds.first),
  '--preset',
  preset,
  ...assignmentsOf(change).flatMap((assignment) => ['--set', assignment]),
  ...sweep.flatMap((axis) => ['--sweep', axis]),
];

/** The same, parsed. */
export const optionsOf = ({ methods, seeds, preset, change, sweep }: Experiment): Options => ({
  methods: methods.join(','),
  runs: String(seeds.count),
  seed: String(seeds.first),
  preset,
  set: assignmentsOf(change),
  ...(sweep && { sweep: [...sweep] }),
  engine: 'wasm',
});

const assignmentsOf = (change: Experiment['change']): string[] =>
  (Object.entries(change) as [Path, Value][]).map(([path, value]) => `${path}=${formatValue(value)}`);

/** For a shell. */
export const commandOf = (experiment: Experiment): string =>
  experiment.live || experiment.dips || experiment.map
    ? `npm run --silent reproduce -- --fresh --only ${experiment.id}`
    : `npm run --silent experiment -- ${argumentsOf(experiment).join(' ')}`;
