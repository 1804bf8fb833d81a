/** One setting or two at several values each. */
import { namedIds, type MethodId } from '../../../src/settings/settings.ts';
import type { Experiment } from '../experiment.ts';
import { fair, mpl, paths, row } from './row.ts';

const labels = 'data.labelsPerClass=1,2,3,4,5,6,8,10';
const few: MethodId[] = ['supervised', 'pseudo-labels', mpl, 'uda', 'mean-teacher', 'fixmatch'];

/** Is there a number of labels at which feedback beats telling? */
const labelsSwept: Experiment[] = (['spaced', 'random'] as const).flatMap((placement) => [
  row(40, {
    table: 'labels-swept',
    id: `labels-swept-${placement}`,
    name: `labels ${placement}`,
    change: { [paths.placement]: placement },
    methods: [...namedIds],
    sweep: [labels],
  }),
  row(40, {
    table: 'labels-swept',
    id: `labels-swept-told-${placement}`,
    name: `told, labels ${placement}: λ = 0, b = 1`,
    change: { [paths.placement]: placement, [paths.feedback]: 0, [paths.told]: 1 },
    methods: [mpl],
    sweep: [labels],
  }),
]);

const axes: [id: string, name: string, axis: string][] = [
  ['noise', 'noise', 'data.noise=0.05,0.1,0.15,0.2,0.25,0.3'],
  ['gap', 'gap between the moons', 'data.gap=0.2,0.3,0.4,0.5,0.6,0.8'],
  ['steps', 'steps', 'steps=300,1000,3000,10000,30000'],
];

const dataSwept: Experiment[] = axes.map(([id, name, axis]) =>
  row(40, { table: 'data-swept', id: `swept-${id}`, name, change: {}, methods: few, sweep: [axis] }),
);

export const sweeps: Experiment[] = [
  row(16, {
    table: 'sweeps',
    id: 'feedback-and-consistency',
    name: 'Ours, feedback λ across and consistency w down',
    change: {},
    methods: [mpl],
    sweep: [`${paths.feedback}=0,0.1,0.3,1,3,10`, `${paths.consistency}=0,2,4,8,16,32`],
  }),
  row(16, {
    table: 'sweeps',
    id: 'rate-and-batch',
    name: 'Ours, the student’s η across and B down',
    change: {},
    methods: fair,
    sweep: ['student.learningRate=0.03,0.1,0.3,1,3', 'batch=16,32,64,128,256,512'],
  }),
  ...labelsSwept,
  ...dataSwept,
];
