/** One label wrong, labels whispered to the teacher instead of fed back, and labels that are dragged. */
import type { Experiment } from '../experiment.ts';
import { earlierMpl, fair, mpl, paths, row } from './row.ts';

const fedBack = [
  { weight: 1, before: 122 },
  { weight: 0.3, before: 152 },
  { weight: 2, before: 86 },
];

const told = [
  { weight: 1, before: 16 },
  { weight: 0.1, before: 110 },
  { weight: 0.05, before: 141 },
  { weight: 0.02, before: 120 },
];

const clean = [
  { weight: 0.1, where: 'spaced', before: 194 },
  { weight: 0.05, where: 'spaced', before: 189 },
  { weight: 0.1, where: 'random', before: 176 },
  { weight: 0.05, where: 'random', before: 165 },
] as const;

export const labels: Experiment[] = [
  ...fedBack.map(({ weight, before }) =>
    row(200, {
      table: 'labels',
      id: `wrong-label-feedback-${weight}`,
      name: `one label wrong, λ = ${weight}`,
      change: { [paths.wrongLabel]: true, [paths.feedback]: weight },
      methods: weight === 1 ? fair : [mpl],
      earlier: earlierMpl(before, 200),
    }),
  ),
  ...told.map(({ weight, before }) =>
    row(200, {
      table: 'labels',
      id: `wrong-label-told-${weight}`,
      name: `one label wrong, λ = 0, b = ${weight}`,
      change: { [paths.wrongLabel]: true, [paths.feedback]: 0, [paths.told]: weight },
      earlier: earlierMpl(before, 200),
    }),
  ),
  // η (L_l + w L_c) with η = 0.05 and w = 160 is UDA under Ours with 0.05 L_l.
  row(200, {
    table: 'labels',
    id: 'wrong-label-uda-0.05',
    name: 'one label wrong, weight of labels 0.05',
    change: {
      [paths.wrongLabel]: true,
      'student.learningRate': 0.05,
      [paths.consistency]: 160,
    },
    methods: ['uda'],
  }),
  ...clean.map(({ weight, where, before }) =>
    row(200, {
      table: 'labels',
      id: `told-${weight}-${where}`,
      name: `labels right and ${where}, λ = 0, b = ${weight}`,
      change: { [paths.feedback]: 0, [paths.told]: weight, [paths.placement]: where },
      earlier: earlierMpl(before, 200),
    }),
  ),
];

const drags = [
  { moveTo: 'along', name: 'along its moon', before: 49 },
  { moveTo: 'gap', name: 'half-way to the other moon', before: 46 },
  { moveTo: 'other-moon', name: 'onto the other moon', before: 37 },
] as const;

export const live: Experiment[] = [
  ...drags.map(({ moveTo, name, before }) =>
    row(100, {
      table: 'live',
      id: `dragged-${moveTo}`,
      name: `Ours, a label dragged ${name} at step 3,000 of 6,000`,
      change: {},
      earlier: earlierMpl(before, 49),
      live: { moveTo },
    }),
  ),
  row(100, {
    table: 'live',
    id: 'labels-right-ours',
    name: 'Ours, nothing dragged',
    change: {},
    methods: ['supervised', 'pseudo-labels', mpl],
    live: { moveTo: null },
  }),
  row(100, {
    table: 'live',
    id: 'labels-right-literal',
    name: 'Paper, literal, nothing dragged',
    preset: 'paper-literal',
    change: {},
    methods: ['supervised', 'pseudo-labels', mpl],
    live: { moveTo: null },
  }),
];
