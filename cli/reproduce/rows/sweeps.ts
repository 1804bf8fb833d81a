/** One setting or two at several values each. */
import type { Experiment } from '../experiment.ts';
import { mpl, paths, row } from './row.ts';

export const sweeps: Experiment[] = [
  row(16, {
    table: 'sweeps',
    id: 'feedback-and-consistency',
    name: 'Ours, feedback λ across and consistency w down',
    change: {},
    methods: [mpl],
    sweep: [`${paths.feedback}=0,0.1,0.3,1,3,10`, `${paths.consistency}=0,2,4,8,16,32`],
  }),
];
