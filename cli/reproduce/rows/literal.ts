/**
 * Section 3.1 of the paper as it stands, in the variants of what it leaves silent. Each variant with the teacher
 * on feedback alone (b = 0) and with labels of its own (b = 1).
 */
import type { Contender } from '../../../src/learn/study/experiment.ts';
import type { Experiment } from '../experiment.ts';
import { mpl, paths, row } from './row.ts';

interface Variant {
  id: string;
  name: string;
  change: Experiment['change'];
  runs?: number;
  /** b; both where absent. */
  told?: number[];
  /** What else b does not touch, so runs once. */
  beside?: Contender[];
}

const others: Contender[] = ['supervised', 'pseudo-labels'];
const kinds = (['sampled', 'argmax'] as const).flatMap((labels) =>
  (['perExample', 'dot', 'difference'] as const).map((form): Variant => ({
    id: `${form}-${labels}`,
    name: `${form} on ${labels} labels`,
    change: { pseudoLabels: labels, [paths.form]: form },
  })),
);

const variants: Variant[] = [
  { id: 'raw', name: 'as it stands', change: {}, beside: others },
  { id: 'scaled', name: 'scaled input', change: { 'data.input': 'scaled' }, beside: others },
  { id: 'random', name: 'labels random', change: { [paths.placement]: 'random' }, beside: others },
  { id: 'noise-0.05', name: 'noise 0.05', change: { 'data.noise': 0.05 }, beside: others },
  { id: 'noise-0.15', name: 'noise 0.15', change: { 'data.noise': 0.15 }, beside: others },
  ...kinds,
  {
    id: 'from-supervised',
    name: 'teacher starts as the Supervised network',
    change: { 'teacher.start': 'supervised' },
  },
  {
    id: 'batch-all',
    name: 'batch: all 1,994 points',
    change: { batch: 'all' },
  },
];

/** Longer: as it stands, for those that moved at all, and with consistency, which the paper's toy does not mention. */
const longer: Variant[] = [
  { id: '200000-raw', name: '200,000 steps', change: { steps: 200_000 } },
  { id: '1000000-raw', name: '1,000,000 steps', change: { steps: 1_000_000 }, runs: 20 },
  {
    id: '200000-from-supervised',
    name: '200,000 steps, teacher starts as the Supervised network',
    change: { steps: 200_000, 'teacher.start': 'supervised' },
    told: [0],
  },
  {
    id: '200000-consistency',
    name: '200,000 steps, with consistency w = 5',
    change: { steps: 200_000, [paths.consistency]: 5 },
  },
];

const rowsOf =
  (table: 'literal' | 'longer') =>
  ({ id, name, change, runs = 100, told = [0, 1], beside = [] }: Variant): Experiment[] =>
    told.map((b) =>
      row(runs, {
        table,
        id: `literal-${id}-labels-${b}`,
        name: `${name}, b = ${b}`,
        preset: 'paper-literal',
        change: { ...change, [paths.told]: b },
        methods: [...(b === 0 ? beside : []), mpl],
      }),
    );

export const literal: Experiment[] = [
  ...variants.flatMap(rowsOf('literal')),
  ...longer.flatMap(rowsOf('longer')),
];
