/** What most rows share. */
import type { Contender } from '../../../src/learn/study/experiment.ts';
import type { Earlier, Experiment } from '../experiment.ts';

export const paths = {
  feedback: 'teacher.feedback.weight',
  form: 'teacher.feedback.form',
  told: 'teacher.labels',
  consistency: 'teacher.consistency.weight',
  placement: 'data.placement',
  wrongLabel: 'data.wrongLabel',
} as const;

export const mpl = 'meta-pseudo-labels';
/** The method and its fair control: labels and consistency, no teacher. */
export const fair: Contender[] = [mpl, 'uda'];

type Own = Pick<Experiment, 'table' | 'id' | 'name' | 'change'> & Partial<Experiment>;

/** Meta Pseudo Labels under Ours with one change, on the same seeds as every other row; `own` may say otherwise. */
export const row = (runs: number, own: Own): Experiment => ({
  preset: 'ours',
  methods: [mpl],
  seeds: { first: 5000, count: runs },
  earlier: {},
  ...own,
});

/** Meta Pseudo Labels before: `count` of `seeds` at 99 %. */
export const earlierMpl = (count: number, seeds: number): { [mpl]: Earlier } => ({
  [mpl]: { at99: count, seeds },
});
