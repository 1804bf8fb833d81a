/** Dips of the curve: how many, who falls first, and what changes that. */
import type { Experiment } from '../experiment.ts';
import { fair, mpl, paths, row } from './row.ts';

const rates = { student: 'student.learningRate', teacher: 'teacher.learningRate' } as const;

type Own = Pick<Experiment, 'id' | 'name' | 'change'> & Partial<Experiment>;

const looked = (runs: number, own: Own): Experiment => row(runs, { table: 'dips', dips: true, ...own });

export const dips: Experiment[] = [
  looked(100, { id: 'dips-ours', name: 'Ours', change: {}, methods: fair }),
  looked(50, {
    id: 'dips-told',
    name: 'told: λ = 0, b = 1',
    change: { [paths.feedback]: 0, [paths.told]: 1 },
  }),
  ...[0.5, 0.25].map((rate) =>
    looked(100, {
      id: `dips-student-${rate}`,
      name: `student's η = ${rate}`,
      change: { [rates.student]: rate },
    }),
  ),
  // F's gradient has the student's η as a factor: so the pushes are as strong as in Ours, and then half as strong.
  looked(50, {
    id: 'dips-student-0.5-feedback-2',
    name: "student's η = 0.5, λ = 2",
    change: { [rates.student]: 0.5, [paths.feedback]: 2 },
  }),
  looked(50, { id: 'dips-feedback-0.5', name: 'λ = 0.5', change: { [paths.feedback]: 0.5 } }),
  looked(50, {
    id: 'dips-teacher-0.5',
    name: "teacher's η = 0.5",
    change: { [rates.teacher]: 0.5 },
  }),
  ...[0, 2, 4, 16].map((w) =>
    looked(50, { id: `dips-consistency-${w}`, name: `w = ${w}`, change: { [paths.consistency]: w } }),
  ),
  looked(50, {
    id: 'dips-shuffled',
    name: "pushes shuffled among the batch's points",
    change: { 'teacher.feedback.shuffled': true },
  }),
  looked(50, {
    id: 'dips-uda-0.5',
    name: 'η = 0.5',
    change: { [rates.student]: 0.5 },
    methods: ['uda'],
  }),
];

/** What if one label lay elsewhere? The first of moon A, which lies to the right. */
export const map: Experiment[] = [
  row(1, {
    table: 'map',
    id: 'map',
    name: 'Ours on seed 1, label 0 in 432 places',
    change: {},
    methods: [mpl],
    seeds: { first: 1, count: 1 },
    map: { index: 0 },
  }),
];
