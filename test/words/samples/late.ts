/** Values for every phrase of the parts that are fetched late, but for those on many runs: see first.ts. */
import { placements } from '../../../src/data/dataset.ts';
import type { LineProblem } from '../../../src/data/csvPoints.ts';
import { counts } from '../../../src/session/story/counts.ts';
import { dips } from '../../../src/session/story/dips.ts';
import { dragged } from '../../../src/session/story/dragged.ts';
import type { AddressNotice } from '../../../src/settings/address.ts';
import { fields } from '../../../src/settings/fields.ts';
import { provenances } from '../../../src/settings/provenance.ts';
import { methodIds, pseudoLabelKinds } from '../../../src/settings/settings.ts';
import type { Late } from '../../../src/words/en/late.ts';
import type { Samples } from '../calls.ts';
import { evidenceSamples } from './evidence.ts';
import { teachings } from './first.ts';
import { conflicts, datasets, message, methods, presetIds } from './values.ts';

const outlook = (['learning', 'averaged', 'frozen'] as const).flatMap((teacher) =>
  (['all', 173] as const).map((batch) => [{ teacher, batch }] as const),
);
const steps = teachings.flatMap((teaching) =>
  pseudoLabelKinds.flatMap((pseudoLabels) =>
    [null, { guesses: 101, all: 128, threshold: 0.8731 }].map((counted, i) => ({
      teaching,
      pseudoLabels,
      counted,
      starLoss: i ? { before: 0.5, after: 0.4877 } : { before: 0.4877, after: 0.5 },
      moved: { student: 0.1234, teacher: 0.0567 },
      strongest: i ? { feedback: 0.0123, consistency: 0.0456 } : { feedback: null, consistency: null },
    })),
  ),
);
const problems: LineProblem[] = [
  { line: 1733, kind: 'fields', count: 1 },
  { line: 1733, kind: 'fields', count: 7 },
  { line: 1733, kind: 'number', axis: 'x', text: '' },
  { line: 1733, kind: 'number', axis: 'y', text: '⟨text⟩' },
  { line: 1733, kind: 'class', text: '⟨text⟩' },
  { line: 1733, kind: 'quote' },
  { line: 1733, kind: 'long' },
  { line: 1733, kind: 'outside', text: '⟨text⟩' },
];
const anyField = fields.map((field) => [field] as const);
const addressNotices: AddressNotice[] = [
  { kind: 'unreadable', part: '⟨part⟩' },
  { kind: 'unknown', key: '⟨key⟩' },
  { kind: 'unusable', key: 'data.points', text: '1733-0123456789a', readings: [], accepts: fields[5]! },
  { kind: 'unusable', key: 'data.points', text: '⟨text⟩', readings: [], accepts: fields[5]! },
  { kind: 'unusable', key: '⟨key⟩', text: '⟨text⟩', readings: [1.7, 1700], accepts: fields[5]! },
  {
    kind: 'unusable',
    key: '⟨key⟩',
    text: '⟨text⟩',
    readings: [],
    accepts: { kind: 'choice', choices: ['⟨a⟩', '⟨b⟩'] },
  },
  {
    kind: 'unusable',
    key: '⟨key⟩',
    text: '⟨text⟩',
    readings: [],
    accepts: { kind: 'methods', methods: [...methodIds, ...methodIds] },
  },
  {
    kind: 'unusable',
    key: 'labels',
    text: '⟨text⟩',
    readings: [],
    accepts: { kind: 'labels', most: 64, x: [-1.5, 2.5], y: [-1.19, 1.69] },
  },
  { kind: 'repeated', key: '⟨key⟩' },
  { kind: 'altered' },
  { kind: 'cut' },
  {
    kind: 'unusable',
    key: 'step',
    text: '⟨text⟩',
    readings: [],
    accepts: { kind: 'whole', min: 0, max: 1733, integer: true },
  },
  ...conflicts.flatMap((conflict) =>
    [['⟨a⟩'], ['⟨a⟩', '⟨b⟩']].map((dropped) => ({ kind: 'conflict', conflict, dropped }) as const),
  ),
];
const relabeled = {
  wrong: 262,
  always: 255,
  half: 1203,
  relabeled: 31,
  times: 2.04,
  total: 1994,
  judged: 1994,
  from: 41,
};

const takenRuns = [
  [{ methods: ['⟨a⟩', '⟨b⟩'], data: '⟨data⟩', dataSeed: 17, networkSeed: 17, step: 1733 }],
  [{ methods: ['⟨a⟩'], data: null, dataSeed: 17, networkSeed: 31, step: 0 }],
] as const;

export const lateSamples: Samples<Late> = {
  ...evidenceSamples,
  adding: { adds: methodIds.slice(3).map((id) => [id]) },
  addressNotice: { one: addressNotices.map((notice) => [notice]), more: [[17]] },
  contenders: { stars: placements.map((placement) => [placement]) },
  downloads: { csv: [['⟨of⟩']], json: [['⟨of⟩']], failed: message },
  embed: {
    unknown: [
      [
        ['⟨name⟩', '⟨other⟩'],
        ['⟨play⟩', '⟨drag⟩'],
      ],
    ],
    frame: { sandbox: [['⟨tokens⟩']] },
  },
  lecture: { place: [[3, 17]] },
  drawer: {
    search: { found: [[1733]], none: [['⟨typed⟩']] },
    reached: [[173, 1994]],
    distance: presetIds.flatMap((id) => [[id, 0] as const, [id, 17] as const]),
    presetHas: [['ours', '⟨value⟩']],
    reset: [['⟨name⟩', '⟨value⟩']],
    group: [
      [17, 0],
      [17, 11],
    ],
    switched: [[true], [false]],
    about: provenances.map((of) => [of, '⟨name⟩']),
    alsoSet: [[['⟨a⟩', '⟨b⟩']]],
    setTo: [['⟨name⟩', '⟨value⟩']],
    provenanceNote: provenances.flatMap((of) => [[of, '⟨paper⟩', true] as const, [of, null, false] as const]),
  },
  lesson: {
    unheard: teachings.map((of) => [of]),
    lesson: pseudoLabelKinds.flatMap((kind) => [
      [{ kind, threshold: 0.5 }, 173] as const,
      [{ kind, threshold: 0.8731 }, 'all'] as const,
      [null, 173] as const,
    ]),
    starLoss: [[null], [{ before: 0.5, after: 0.4877 }]],
    losses: [[{ before: 0.5, after: 0.4877 }]],
  },
  look: {
    feedback: [[null], [0.0123]],
    wrongLabels: [
      [relabeled],
      [{ ...relabeled, always: 0 }],
      [{ ...relabeled, judged: 1201 }],
      [{ ...relabeled, judged: 0, wrong: 0, always: 0, half: null }],
      [{ ...relabeled, always: 262, half: null, relabeled: 0 }],
      [{ ...relabeled, wrong: 0, always: 0, half: null }],
    ],
  },
  own: {
    problem: problems.map((of) => [of]),
    sentences: [
      [{ points: null, good: 0, problems, bad: 17 }],
      [{ points: null, good: 1, problems: [], bad: 0 }],
      [{ points: {} as never, good: 1733, problems, bad: 17 }],
      [{ points: {} as never, good: 1733, problems, bad: 8 }],
      [{ points: {} as never, good: 20_017, problems: [], bad: 0 }],
    ],
    facts: datasets.map((of) => [of]),
    drop: { several: [[17]] },
    paint: {
      sizeOf: [[0], [0.17]],
      sprayOf: [[17]],
      now: datasets.map((of) => [of]),
      missing: [[0], [1]],
      surface: [['⟨method⟩']],
    },
  },
  settingNotes: [[12]],
  settings: {
    changed: [
      ['ours', []],
      ['paper-like', ['⟨a⟩', '⟨b⟩']],
    ],
    accepts: anyField,
    acceptsNumber: [[{ integer: true, min: 17, max: 173 }], [{ integer: false, min: 0.17, max: 1.73 }]],
    instead: [
      [[], '⟨accepted⟩'],
      [[1.7, 1700], '⟨accepted⟩'],
    ],
    refusal: [['⟨text⟩', [1.7, 1700], '⟨accepted⟩']],
  },
  share: { link: { rests: [[1733]] } },
  slow: {
    exaggerate: [[17]],
    phaseNote: outlook,
    phaseText: steps.map((step) => [step]),
    exaggerated: [[17]],
  },
  story: {
    scene: [[{ reached: counts, dips, dragged }]],
    beats: [[173], ['all']],
    place: [[7, 13]],
    dip: { name: [[[]], [[{ step: 881, student: 0.8731, teacher: 0.6543 }]]] },
    border: {
      corners: [
        [0, null],
        [17, null],
        [17, [0.52, -0.31]],
      ],
      score: [[{ wrong: 253, of: 1994 }]],
    },
  },
  table: {
    named: [[17]],
    said: [
      ['yours.teacher.rounds', 17, '17'],
      ['yours.student.labels', 0.3, '0.3'],
      ['yours.teacher.kind', 'none', '⟨shown⟩'],
      ['yours.teacher.feedback.shuffled', true, '⟨on⟩'],
      ['yours.teacher.feedback.lookAhead', false, '⟨off⟩'],
    ],
    passesOf: [[17]],
    accuracy: [['87.3']],
    legend: [['uda']],
    editOf: methods,
    filled: methods,
  },
  take: {
    numbers: { csv: [['⟨table⟩']] },
    pictures: {
      student: methods,
      teacher: methods,
      teacherPlot: methods,
      shades: [['⟨title⟩']],
      seeds: [[5000, 5299]],
      caption: {
        plots: takenRuns,
        panel: takenRuns,
        figure2: takenRuns,
        accuracy: takenRuns,
        loss: takenRuns,
        runs: takenRuns,
        map: takenRuns,
        sweep: takenRuns,
      },
    },
    film: {
      seconds: [['17']],
      doing: [
        [0, 0],
        [17, 1733],
      ],
      failed: message,
      caption: takenRuns,
    },
    kept: { opened: [[1733]] },
    recorded: [['⟨date⟩', '⟨command⟩']],
    saved: [['⟨file⟩']],
    caption: {
      points: takenRuns,
      curve: takenRuns,
      runs: takenRuns,
      parts: takenRuns,
      sweep: takenRuns,
      map: takenRuns,
      methods: takenRuns,
      all: takenRuns,
      python: takenRuns,
      run: takenRuns,
    },
  },
  units: {
    unitName: [[{ layer: 1, unit: 16 }], ['output']],
    unitTitle: [
      ['teacher', { layer: 1, unit: 16 }],
      ['student', 'output'],
    ],
    range: [[-1.25, 2.75]],
  },
};
