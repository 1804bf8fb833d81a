/** Complete settings with a name. A preset sets every field but the seeds and the row Yours. Source: METHOD, Presets. */
import { twoMoonSizes } from '../data/twoMoon.ts';
import type { Settings } from './settings.ts';

export type PresetId = 'ours' | 'paper-like' | 'paper-literal' | 'imagenet-like';

/** Our defaults: the teacher never sees a label (b = 0), feedback is the literal derivative (λ = 1). */
export const ours: Settings = {
  data: {
    set: 'moons',
    ...twoMoonSizes,
    seed: 1,
    noise: 0.1,
    placement: 'spaced',
    wrongLabel: false,
    input: 'scaled',
    points: '',
  },
  network: { seed: 1, hidden: [8, 8], activation: 'tanh', initialization: 'xavier', gain: 1 },
  steps: 3000,
  batch: 128,
  pseudoLabels: 'soft',
  pseudoLabelThreshold: 0.5,
  student: { learningRate: 1, labels: 0, consistency: { weight: 0 } },
  teacher: {
    learningRate: 1,
    labels: 0,
    start: 'scratch',
    decay: 0.99,
    feedback: { form: 'exact', weight: 1, lookAhead: true, shuffled: false },
    consistency: { weight: 8, deviation: 0.2, threshold: 0.5, temperature: 1 },
  },
  /** Meta Pseudo Labels, before a person makes something else of it. */
  yours: {
    student: { labels: 0, consistency: { weight: 0, threshold: 0.5, temperature: 1 } },
    pseudoLabels: { kind: 'soft', threshold: 0.5, noisedInputs: false },
    teacher: {
      kind: 'learning',
      start: 'scratch',
      decay: 0.99,
      rounds: 1,
      labels: 0,
      consistency: { weight: 8, threshold: 0.5, temperature: 1 },
      feedback: { form: 'exact', weight: 1, lookAhead: true, shuffled: false },
    },
  },
};

const sigmoid = { ...ours.network, activation: 'sigmoid' } as const;

export const presets: Record<PresetId, Settings> = {
  ours,
  /** The paper's network and first weights at η = 0.5, λ · η kept at 5; teacher from the Supervised network. */
  'paper-like': {
    ...ours,
    network: { ...sigmoid, initialization: 'paper' },
    steps: 20_000,
    student: { ...ours.student, learningRate: 0.5 },
    teacher: {
      ...ours.teacher,
      learningRate: 0.5,
      start: 'supervised',
      feedback: { ...ours.teacher.feedback, weight: 10 },
      consistency: { ...ours.teacher.consistency, weight: 5 },
    },
  },
  /** Section 3.1 as it stands: the claim under test. What it leaves silent is ours. */
  'paper-literal': {
    ...ours,
    data: { ...ours.data, input: 'raw' },
    network: { ...sigmoid, initialization: 'paper' },
    steps: 20_000,
    student: { ...ours.student, learningRate: 0.1 },
    teacher: { ...ours.teacher, learningRate: 0.1, consistency: { ...ours.teacher.consistency, weight: 0 } },
  },
  /** All three teacher terms, as in the paper's large runs (section 2, appendix). */
  'imagenet-like': {
    ...ours,
    network: { ...sigmoid, gain: 3 },
    steps: 2500,
    student: { ...ours.student, learningRate: 2 },
    teacher: {
      ...ours.teacher,
      learningRate: 2,
      labels: 1,
      consistency: { ...ours.teacher.consistency, weight: 5 },
    },
  },
};
