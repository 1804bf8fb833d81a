/** The default preset beside what it is compared with. */
import type { Contender } from '../../../src/learn/study/experiment.ts';
import type { Experiment } from '../experiment.ts';
import { earlierMpl, fair, mpl, paths, row } from './row.ts';

const none = { at99: 0, seeds: 200 };
const all: Contender[] = ['supervised', 'pseudo-labels', ...fair];

export const headline: Experiment[] = [
  row(300, {
    table: 'headline',
    id: 'ours-spaced',
    name: 'Ours, labels spaced',
    change: {},
    methods: all,
    earlier: { supervised: none, 'pseudo-labels': none, ...earlierMpl(300, 300) },
  }),
  row(300, {
    table: 'headline',
    id: 'ours-random',
    name: 'Ours, labels random',
    change: { [paths.placement]: 'random' },
    methods: all,
    earlier: earlierMpl(246, 300),
  }),
  row(100, {
    table: 'headline',
    id: 'noisy-student',
    name: 'Ours, labels spaced',
    change: {},
    methods: ['noisy-student'],
    earlier: { 'noisy-student': { at99: 0, seeds: 50 } },
  }),
  row(100, {
    table: 'headline',
    id: 'baselines-spaced',
    name: 'labels spaced',
    change: {},
    methods: ['label-spreading'],
  }),
  row(100, {
    table: 'headline',
    id: 'baselines-random',
    name: 'labels random',
    change: { [paths.placement]: 'random' },
    methods: ['label-spreading'],
  }),
  row(100, {
    table: 'headline',
    id: 'ceiling',
    name: 'all 2,000 classes known',
    change: {},
    methods: ['ceiling'],
  }),
];

/** Presets with a network and rates of their own. */
export const presets: Experiment[] = [
  row(200, {
    table: 'presets',
    id: 'paper-like',
    name: 'Paper-like, 20,000 steps',
    preset: 'paper-like',
    change: {},
    methods: all,
    earlier: { supervised: none, 'pseudo-labels': none, ...earlierMpl(181, 200) },
  }),
  row(200, {
    table: 'presets',
    id: 'imagenet-like',
    name: 'ImageNet-like',
    preset: 'imagenet-like',
    change: {},
    methods: all,
    earlier: earlierMpl(197, 200),
  }),
  row(200, {
    table: 'presets',
    id: 'imagenet-like-without-feedback',
    name: 'ImageNet-like, λ = 0',
    preset: 'imagenet-like',
    change: { [paths.feedback]: 0 },
    earlier: earlierMpl(200, 200),
  }),
];

/** Other data: where labels lie, how far the moons blur. */
export const data: Experiment[] = [
  ...(['jittered', 'ends'] as const).map((where) =>
    row(100, {
      table: 'data',
      id: `labels-${where}`,
      name: `labels ${where}`,
      change: { [paths.placement]: where },
      methods: fair,
      earlier: earlierMpl(where === 'jittered' ? 98 : 76, 100),
    }),
  ),
  ...[0.05, 0.15].map((noise) =>
    row(100, {
      table: 'data',
      id: `noise-${noise}`,
      name: `noise ${noise}`,
      change: { 'data.noise': noise },
      methods: fair,
      earlier: {
        [mpl]: noise === 0.05 ? { seeds: 100, at99: 98, at95: 98 } : { seeds: 100, at99: 3, at95: 100 },
      },
    }),
  ),
  row(100, {
    table: 'data',
    id: 'ceiling-noise-0.15',
    name: 'noise 0.15, all 2,000 classes known',
    change: { 'data.noise': 0.15 },
    methods: ['ceiling'],
  }),
];
