/** Forms and strengths of feedback, and how many points a step sees. */
import { formatValue } from '../../../src/settings/fields.ts';
import type { FeedbackForm, PseudoLabels, Settings } from '../../../src/settings/settings.ts';
import type { Earlier, Experiment } from '../experiment.ts';
import { mpl, paths, row } from './row.ts';

/** What was measured before, at 99 % of how many; null: nothing. */
type Before = [at99: number, seeds: number] | null;

const forms: [form: FeedbackForm, labels: PseudoLabels, weight: number, before: Before][] = [
  ['perExample', 'sampled', 1, [100, 100]],
  ['perExample', 'argmax', 1, null],
  ['dot', 'sampled', 1, [2, 50]],
  ['difference', 'sampled', 1, [2, 50]],
  ['dot', 'argmax', 1, [0, 50]],
  ['dot', 'sampled', 16, [16, 50]],
  ['dot', 'sampled', 128, [0, 50]],
];

const weights: [weight: number, before: Before][] = [
  [0.3, [48, 50]],
  [3, [42, 50]],
  [10, [5, 50]],
  [-1, null],
];

const batches: [size: Settings['batch'], runs: number, before: Before][] = [
  [32, 50, [1, 50]],
  [64, 50, [49, 50]],
  [256, 50, [50, 50]],
  [512, 50, [50, 50]],
  ['all', 20, [20, 20]],
];

const measured = (before: Before): { [mpl]?: Earlier } =>
  before ? { [mpl]: { at99: before[0], seeds: before[1] } } : {};

export const feedback: Experiment[] = [
  ...forms.map(([form, labels, weight, before]) =>
    row(before?.[1] === 100 ? 100 : 50, {
      table: 'feedback',
      id: `${form}-${labels}-${weight}`,
      name: `${form} on ${labels} labels, λ = ${weight}`,
      change: { [paths.form]: form, pseudoLabels: labels, [paths.feedback]: weight },
      earlier: measured(before),
    }),
  ),
  ...weights.map(([weight, before]) =>
    row(50, {
      table: 'feedback',
      id: `feedback-${weight}`,
      name: weight < 0 ? 'exact, λ = −1: the sign as in the released code' : `exact, λ = ${weight}`,
      change: { [paths.feedback]: weight },
      earlier: measured(before),
    }),
  ),
  ...batches.map(([size, runs, before]) =>
    row(runs, {
      table: 'feedback',
      id: `batch-${formatValue(size)}`,
      name: size === 'all' ? 'batch: all 1,994 points' : `batch ${formatValue(size)}`,
      change: { batch: size },
      earlier: measured(before),
    }),
  ),
];
