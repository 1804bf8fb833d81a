/** What makes a label overruled that was dragged onto the other moon: feedback, consistency, or doubt? */
import type { Experiment } from '../experiment.ts';
import { fair, mpl, paths, row } from './row.ts';

/** Seed s drags label s mod 6 after the settings' steps; as many more follow. */
const dragged = (own: Pick<Experiment, 'id' | 'name' | 'change'> & Partial<Experiment>): Experiment =>
  row(100, { table: 'overruled', live: { moveTo: 'other-moon' }, ...own });

/** w, with the teacher on feedback alone. Zero: feedback and nothing else. */
const consistencies = [0, 2, 4, 8, 16];

/** λ, b and w. */
const teachers: [number, number, number][] = [
  [0.3, 0, 8],
  [0, 1, 0],
  [0, 1, 8],
  [0, 0.1, 8],
  [0, 0.05, 8],
  [1, 1, 8],
];

export const overruled: Experiment[] = [
  ...consistencies.map((w) =>
    dragged({
      id: `overruled-consistency-${w}`,
      name: `w = ${w}`,
      change: { [paths.consistency]: w },
      methods: w === 8 ? ['supervised', 'pseudo-labels', ...fair] : fair,
    }),
  ),
  ...teachers.map(([lambda, b, w]) =>
    dragged({
      id: `overruled-feedback-${lambda}-labels-${b}-consistency-${w}`,
      name: `λ = ${lambda}, b = ${b}, w = ${w}`,
      change: { [paths.feedback]: lambda, [paths.told]: b, [paths.consistency]: w },
      methods: [mpl],
    }),
  ),
  // As in the table of wrong labels: UDA with weight 0.05 on its labels.
  dragged({
    id: 'overruled-uda-0.05',
    name: 'weight of labels 0.05',
    change: { 'student.learningRate': 0.05, [paths.consistency]: 160 },
    methods: ['uda'],
  }),
];
