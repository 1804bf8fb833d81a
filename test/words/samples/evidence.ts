/** Values for every phrase on many runs: see first.ts. */
import { placements } from '../../../src/data/dataset.ts';
import { factorial } from '../../../src/learn/study/factorial.ts';
import type { AxisRefusal } from '../../../src/learn/study/sweepAxis.ts';
import { fields } from '../../../src/settings/fields.ts';
import type { PresetId } from '../../../src/settings/presets.ts';
import type { Late } from '../../../src/words/en/late.ts';
import type { Samples } from '../calls.ts';
import { conflicts, datasets, message, methods, presetIds } from './values.ts';
import { variantResults } from './variantResults.ts';

const rate = { count: 173, rate: 0.8731, low: 0.4431, high: 0.9137 };
const rated = { success: rate, runs: 1994, median: 0.8731 };
const at = { x: 0.52, y: -0.31 };
const refused = (['form', 'names', 'count', 'log'] as const).map((kind) => ({
  kind,
  field: fields[5]!,
  text: '⟨text⟩',
}));
const axes: AxisRefusal[] = [
  ...(['noSetting', 'seed', 'noValues'] as const).map((kind) => ({ kind, path: '⟨path⟩' })),
  { kind: 'unreadable', field: fields[5]!, text: '⟨text⟩', readings: [1.7, 1700] },
  ...refused,
  { kind: 'twice', field: fields[5]!, text: '⟨text⟩' },
  { kind: 'tooMany', field: fields[5]! },
];
const reached = { count: 173, of: 1994 };
const strips = placements.flatMap((placement) => [
  ['uda', placement] as const,
  ['label-spreading', placement] as const,
]);
const run = {
  recorded: true,
  seed: 173,
  accuracy: 0.8731,
  wrong: 253,
  fresh: 0.8654,
  judged: 503,
  medianOfLast500: 0.8642,
  worstOfLast500: 0.7531,
};
const bare = { ...run, recorded: false, fresh: null, medianOfLast500: null, worstOfLast500: null };

export const evidenceSamples: Samples<
  Pick<Late, 'map' | 'parts' | 'runs' | 'sweep' | 'typical' | 'variants'>
> = {
  map: {
    about: [['uda', 432, 3001]],
    starName: [
      [16, 0],
      [16, 1],
    ],
    methodName: methods,
    plan: [[432]],
    doing: [
      [173, 432, null],
      [173, 432, 58.2],
    ],
    failed: message,
    recorded: [[16, 'uda']],
    ended: [[173, 432, 61.3]],
    of: [[16, 'uda']],
    summary: [
      [
        {
          best: { ...at, accuracy: 0.8731 },
          worst: { x: 1.25, y: 0.75, accuracy: 0.4321 },
          reached: 173,
          places: 432,
        },
      ],
    ],
    diverged: [[17]],
    board: [[16, 'uda']],
    good: [
      [173, 432],
      [0, 432],
    ],
    legend: { title: [[1994]], least: [[0.975], [0]] },
    wrong: [
      [17, 1009],
      [798, null],
    ],
    classes: { wrong: [[1994]] },
    waiting: [[at]],
    read: [
      [at, 0.8731, 253, 1994, null],
      [at, 0.8731, 253, 1994, '⟨verdict⟩'],
    ],
    pill: [
      [0.8731, 253, null],
      [0.8731, 253, '⟨verdict⟩'],
    ],
    failedHere: message,
    move: [[16]],
    coordinate: [[-0.31]],
  },
  parts: {
    neither: [[true], [false]],
    counted: [[173]],
    recorded: [
      [173, 1994, false],
      [173, 1994, true],
    ],
    all: [[59]],
    aboutAll: [[12]],
    plan: [[59, 101, '⟨settings⟩']],
    group: [['cells'], ['controls'], ['forms'], ['strengths'], ['wrongLabel']],
    groupNote: [[12]],
    feedback: [[0], [0.3]],
    labels: [[0], [0.3]],
    consistency: [[0], [7]],
    variants: [[59]],
    open: [['⟨variant⟩']],
    teacher: [[rate, 1994]],
    notRunYet: [['⟨variant⟩']],
    refused: [['⟨reason⟩']],
    refusedVariant: [['⟨variant⟩', '⟨reason⟩']],
  },
  runs: {
    takes: [[null], [0.4], [58.2], [1733], [12_345]],
    take: [
      [[[17, null]]],
      [
        [
          [17, 58.2],
          [173, 1733],
        ],
      ],
    ],
    doing: [
      [173, 1994, null],
      [173, 1994, 58.2],
    ],
    canceled: [[173, 1994]],
    done: [[1994, 1733]],
    failed: message,
    recordedOn: [['⟨date⟩']],
    settings: [[null], ...presetIds.map((id) => [id] as [PresetId])],
    share: [[0.8731]],
    reached: [[rate, 1994]],
    interval: [[rate]],
    difference: [[{ pairs: 17, mean: 0.0123, median: 0.01, interval: null }]],
    differenceInterval: [[{ low: -0.0123, high: 0.0456 }]],
  },
  sweep: {
    refusedAxis: axes.map((of) => [of, '⟨name⟩']),
    refusedCell: [
      ...conflicts.map((conflict) => [{ kind: 'conflict', conflict }, () => '⟨name⟩'] as const),
      [{ kind: 'value', path: 'data.noise', value: 17 }, () => '⟨name⟩'],
    ],
    values: [[['⟨a⟩', '⟨b⟩']]],
    methodName: methods,
    plan: [
      [1994, 1994],
      [173, 1994],
    ],
    refused: [[17, '⟨reason⟩']],
    refusedPairs: [[17, '⟨reason⟩']],
    idle: [['⟨name⟩', ['uda', 'supervised']]],
    recorded: [[17, 173]],
    board: [[['⟨a⟩', '⟨b⟩']]],
    at: [['⟨name⟩', '⟨value⟩']],
    outcome: [
      [rated, true],
      [rated, false],
    ],
    outcomeShort: [[rated]],
    of: [['uda', '⟨what⟩']],
    full: [
      ['⟨at⟩', '⟨what⟩', '⟨opens⟩'],
      ['⟨at⟩', '⟨what⟩', null],
    ],
    opens: [[173]],
    percent: [[0.8731]],
    towards: [['⟨name⟩']],
    upwards: [['⟨name⟩']],
    legend: {
      least: [[0.9], [0]],
      leastShort: [
        [0.9, true],
        [0.9, false],
        [0, true],
      ],
    },
    table: { caption: [[1994]], recorded: [[173]] },
  },
  typical: {
    about: [[173]],
    more: [[17]],
    next: [[[17, 18, 173]]],
    recorded: [[17, 173]],
    reach: [
      [reached, { count: 11, of: 17 }],
      [reached, null],
      [null, reached],
      [null, null],
    ],
    reachShort: [
      [reached, { count: 11, of: 17 }],
      [reached, null],
      [null, reached],
      [null, null],
    ],
    onStage: [[0.8731]],
    median: [[0.8731]],
    strip: strips,
    slider: strips,
    dot: strips.flatMap((strip) => [
      [...strip, run],
      [...strip, bare],
    ]),
    card: { accuracy: [[0.8731]], seed: [[run], [bare]], lastSteps: [[run], [bare]] },
    opening: datasets.map((of) => [of]),
    rank: [[17, 173]],
    figureNote: [
      [3001, datasets[0]!, [17, 18, 173], []],
      [3001, datasets[0]!, [], [17, 18, 173]],
    ],
    otherEngine: [['⟨pool⟩', '⟨page⟩']],
    table: { caption: datasets.map((of) => [of]), recorded: [['ceiling'], ['uda']], heads: [[503]] },
  },
  variants: {
    name: factorial.map((variant) => [variant]),
    sentence: variantResults.map((result) => [result]),
  },
};
