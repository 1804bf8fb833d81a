/** Values for every phrase of the first load: numbers that are found again, and each branch once. */
import { methodIds } from '../../../src/settings/settings.ts';
import type { First } from '../../../src/words/en/first.ts';
import type { Teaching } from '../../../src/words/en/methods.ts';
import type { Failure } from '../../../src/worker/failure.ts';
import type { Samples } from '../calls.ts';

export const teaching: Teaching = {
  teacher: 'learning',
  rounds: 1,
  guesses: true,
  noised: false,
  trainsOnStars: false,
  startsConverged: false,
  meetsStars: false,
  feedback: 'push',
  consistent: true,
  studentTrainsOnStars: false,
  studentConsistent: false,
};

export const teachings: Teaching[] = [
  teaching,
  { ...teaching, feedback: 'number', startsConverged: true, meetsStars: true },
  { ...teaching, feedback: 'none', studentConsistent: true, studentTrainsOnStars: true, noised: true },
  { ...teaching, trainsOnStars: true },
  { ...teaching, trainsOnStars: true, feedback: 'none', consistent: false },
  { ...teaching, teacher: 'none', guesses: false, studentTrainsOnStars: true },
  { ...teaching, teacher: 'frozen' },
  { ...teaching, teacher: 'frozen', rounds: 4 },
  { ...teaching, teacher: 'averaged', studentConsistent: true },
  { ...teaching, teacher: 'before' },
];

const failures: Failure[] = [
  { kind: 'stopped' },
  { kind: 'silent' },
  { kind: 'deviceLost' },
  { kind: 'missing' },
  { kind: 'jobStopped' },
  {
    kind: 'noEngine',
    reasons: [
      { kind: 'error', message: '⟨one⟩' },
      { kind: 'hung', milliseconds: 2100 },
    ],
  },
  { kind: 'refused', engine: 'webgpu', reason: { kind: 'error', message: '⟨why⟩' } },
  { kind: 'wrong', engine: 'webgpu', deviation: { largest: 0.00123, bound: 5e-5 } },
  { kind: 'wrong', engine: 'webgpu', deviation: { largest: NaN, bound: 5e-5 } },
  { kind: 'slow', engine: 'tfjs', steps: 1733, milliseconds: 4200 },
  { kind: 'hung', milliseconds: 5300 },
  { kind: 'error', message: '⟨message⟩' },
];

const methods = methodIds.map((id) => [id] as const);
const message: [string][] = [['⟨message⟩']];
const steps: [number][] = [[1733]];
const stepTicks: [number, boolean][] = [
  [1733, true],
  [1733, false],
];

export const firstSamples: Samples<First> = {
  methods: {
    about: teachings.map((of) => [of]),
    lede: teachings.map((of) => [of]),
    teacherSees: teachings.map((of) => [of]),
    studentSees: teachings.map((of) => [of]),
    className: [[0], [1]],
  },
  notices: {
    failed: message,
    failure: failures.map((of) => [of]),
    diverged: steps,
    tookOver: failures.map((of) => ['wasm', of]),
    unchecked: [['tfjs']],
    labels: { most: [[64]], none: [[0], [1]] },
  },
  numbers: {
    count: steps,
    percent: [[0.8731]],
    decimal: [[-1.25, 2]],
    points: [[-0.0123]],
    plural: [[7, { one: '⟨runs⟩', other: '⟨runs⟩' }]],
  },
  plot: {
    pointed: {
      dot: ([null, 0, 1] as const).flatMap((side) =>
        ([null, 0, 1] as const).flatMap((guess) =>
          [false, true].map((shared) => [{ class: side, guess, shared }] as const),
        ),
      ),
      star: [[{ index: 11, class: 0, of: 17 }], [{ index: 11, class: 1, of: 1 }]],
    },
    handles: { name: [[17, 'B', 0.52, -0.31]], place: [[0.52, -0.31]] },
    chart: {
      value: [
        [0.8731, 'accuracy', true],
        [0.8731, 'accuracy', false],
        [0.012345, 'loss', true],
      ],
      step: stepTicks,
      pass: stepTicks,
    },
    needle: {
      rose: [[0.017]],
      fell: [[0.017]],
      step: stepTicks,
      reading: [
        [null, 0.02],
        [0, 0.02],
        [0.0123, 0.02],
        [-0.0123, 0.02],
      ],
    },
    strip: { accuracy: [[0.8731]], count: steps },
  },
  shell: {
    engine: {
      name: [['webgpu'], ['wasm'], ['tfjs']],
      place: [
        ['wasm', '⟨adapter⟩'],
        ['webgpu', '⟨adapter⟩'],
      ],
      preparing: [['⟨place⟩']],
      resting: [
        ['⟨place⟩', 'paused'],
        ['⟨place⟩', 'finished'],
      ],
      running: [['⟨place⟩', 1733.4, 59]],
    },
    missed: { language: [['⟨language⟩']] },
    spokenRun: [
      [
        {
          status: 'running',
          step: 1733,
          methods: [
            { method: 'uda', accuracy: 0.8731 },
            { method: 'supervised', accuracy: null },
          ],
        },
      ],
    ],
  },
  solve: { off: steps, on: steps, rate: [[17, 1733]], progress: [[0.431, 1733]], failed: message },
  stage: {
    lede: [[2017, 12, 11]],
    star: { group: [[16]], flip: [[0], [1]] },
    verdictOf: [[16, '⟨verdict⟩']],
    add: methods,
    remove: methods,
    fairControl: [[true], [false]],
    fact: {
      wrong: [[173, 1994]],
      stars: [[13, 17]],
      shared: [[1733]],
      shortest: [[1733]],
      shortShared: [[173, 1994]],
      fresh: [[0.8731, 10_007]],
      lastSteps: [[{ steps: 503, median: 0.8731, worst: 0.6543 }]],
      moved: [[0.0123], [-0.0123]],
      otherFuture: [[0.0123], [-0.0123]],
    },
  },
  transport: {
    rewound: [[{ from: 1733, to: 1201 }]],
    speedName: [['fastest'], ['gentle'], [240]],
    steps: [[null], [3001]],
    seeds: [
      [17, 17],
      [17, 23],
    ],
    longer: [['moved'], [1733]],
    curves: {
      title: {
        accuracy: [
          [0, 1994],
          [1733, 1994],
          [1994, 1994],
        ],
        loss: [[]],
      },
      grey: [[1], [17]],
      moved: steps,
      reading: steps,
      readingPasses: steps,
      value: { accuracy: [['⟨name⟩', 0.8731]], loss: [['⟨name⟩', 0.01234]] },
    },
  },
  wiring: { starLoss: [[null], [{ before: 0.5, after: 0.4877 }], [{ before: 0.4877, after: 0.5 }]] },
};
