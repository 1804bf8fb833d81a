/** Every method of the table, on other data too, and at equal cost. */
import type { DatasetId } from '../../../src/data/datasets.ts';
import { passesPerStep } from '../../../src/learn/study/passesPerStep.ts';
import { ours } from '../../../src/settings/presets.ts';
import { namedIds, type MethodId } from '../../../src/settings/settings.ts';
import type { Experiment } from '../experiment.ts';
import { mpl, row } from './row.ts';

/** Data on which believing in clusters helps, and where it misleads; few labels and many. */
const sets = (['moons', 'bridge', 'circles', 'spirals'] as const).flatMap((set) =>
  [3, 10].map((labels) => ({ set, labels })),
);

const everyMethod = (set: DatasetId, labels: number): Experiment =>
  row(50, {
    table: 'others',
    id: `others-${set}-${labels}`,
    name: `${set}, ${labels} labels a class`,
    change: { 'data.set': set, 'data.labelsPerClass': labels },
    methods: [...namedIds],
  });

export const others: Experiment[] = [
  ...sets.map(({ set, labels }) => everyMethod(set, labels)),
  // Twelve labels, as many as the one public port of this toy has.
  everyMethod('moons', 6),
  row(50, {
    table: 'others',
    id: 'mean-teacher-0.9',
    name: 'moons, 3 labels a class, α = 0.9',
    change: { 'teacher.decay': 0.9 },
    methods: ['mean-teacher'],
  }),
];

const costOf = (id: MethodId): number => passesPerStep(id, ours)!;

/** As many steps of each as cost what a method's 3,000 steps do. */
const equalTo = (measure: MethodId, name: string): Experiment[] =>
  namedIds
    .filter((id) => id !== 'supervised')
    .map((id) => ({ id, steps: Math.round((ours.steps * costOf(measure)) / costOf(id)) }))
    .map(({ id, steps }) =>
      row(50, {
        table: 'passes',
        id: `passes-of-${measure}-${id}`,
        name: `${name}: ${steps.toLocaleString('en-US')} steps`,
        change: { steps },
        methods: [id],
      }),
    );

/** Equal passes in place of equal steps. What trains a teacher that starts as Supervised is not counted. */
export const passes: Experiment[] = [
  ...equalTo('uda', 'as 3,000 steps of UDA'),
  ...equalTo(mpl, 'as 3,000 steps of Meta Pseudo Labels'),
];
