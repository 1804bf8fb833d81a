/** Runs for testing an engine: preset Ours with changes, and every kind of step. */
import { streams } from '../../../src/data/random.ts';
import { drawnSet } from '../../../src/data/drawnSet.ts';
import { moons, twoMoon, twoMoonSizes } from '../../../src/data/twoMoon.ts';
import type { Engine, Labeled, Run, State } from '../../../src/learn/engines/engine.ts';
import { methods } from '../../../src/learn/methods/methods.ts';
import { methodIds, type MethodId } from '../../../src/settings/settings.ts';
import { learningTeacherOf } from '../../../src/learn/methods/step.ts';
import { firstWeights } from '../../../src/learn/network.ts';
import { withChange, type Change } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { Settings } from '../../../src/settings/settings.ts';

const noLabels: Labeled = { x: new Float32Array(), y: new Uint8Array() };

/** Preset Ours with changes: the teacher's and its feedback's by themselves. */
export function settingsWith(
  change: Partial<Omit<Settings, 'teacher'>> = {},
  teacher: Partial<Settings['teacher']> = {},
  feedback: Partial<Settings['teacher']['feedback']> = {},
): Settings {
  const changed = { ...ours.teacher, ...teacher };
  return { ...ours, ...change, teacher: { ...changed, feedback: { ...changed.feedback, ...feedback } } };
}

export const network = (hidden: number[], activation: Settings['network']['activation'] = 'tanh') => ({
  network: { ...ours.network, hidden, activation },
});

export function dataOf(seed: number) {
  const sample = twoMoon.sample({ seed, noise: 0.1, placement: 'spaced', wrongLabel: false });
  const labels = sample.labels.flatMap(({ x, y }) => [x, y]);
  return {
    unlabeled: twoMoon.networkInputs(sample.unlabeled.x, 'scaled'),
    classes: sample.unlabeled.y,
    labeled: {
      x: twoMoon.networkInputs(labels, 'scaled'),
      y: Uint8Array.from(sample.labels, (l) => l.class),
    },
  };
}

/** A run of a method from first weights, teacher included. */
export function runOf(id: MethodId, settings: Settings, seed = 1): Run {
  const { unlabeled, labeled } = dataOf(seed);
  const step = methods[id].step(settings);
  const weights = { ...settings.network, seed };
  const student = firstWeights(step, weights, streams.studentWeights);
  const teacher = step.teacher && firstWeights(step, weights, streams.teacherWeights);
  return { step, seed, unlabeled, labeled, state: { step: 0, student, teacher } };
}

/** `count` labeled points, drawn from the unlabeled ones. */
export function labeledOf(count: number): Labeled {
  const { unlabeled, classes } = dataOf(2);
  return { x: unlabeled.slice(500, 500 + 2 * count), y: classes.slice(250, 250 + count) };
}

/** A run on so many points, with so many of others labeled. */
function sized(points: number, labels: number, batch: Settings['batch']): Run {
  const set = drawnSet(moons, { ...twoMoonSizes, pointsPerClass: points / 2 });
  const inputs = set.networkInputs(set.fresh({ seed: 3, noise: 0.1 }, points).x, 'scaled');
  return {
    ...runOf('meta-pseudo-labels', settingsWith({ batch })),
    unlabeled: inputs,
    labeled: labeledOf(labels),
  };
}

const hard = { pseudoLabels: 'sampled' } as const;

/** Both networks consistent, sharpened, and no term over all points; the first networks are as sure as that of many. */
const sureSettings = (
  change: Partial<Omit<Settings, 'teacher'>> = {},
  feedback: Partial<Settings['teacher']['feedback']> = {},
): Settings =>
  settingsWith(
    {
      pseudoLabelThreshold: 0.62,
      student: { learningRate: 0.7, labels: 0.3, consistency: { weight: 2 } },
      ...change,
    },
    { consistency: { weight: 3, deviation: 0.2, threshold: 0.58, temperature: 0.4 } },
    feedback,
  );

/** What no named row is. */
const yoursVariants: [string, Change][] = [
  [
    'a frozen teacher, labels, noised guesses and consistency',
    {
      'yours.teacher.kind': 'frozen',
      'yours.student.labels': 0.5,
      'yours.student.consistency.weight': 3,
      'yours.student.consistency.temperature': 0.4,
      'yours.pseudoLabels.kind': 'sampled',
      'yours.pseudoLabels.noisedInputs': true,
    },
  ],
  [
    'an average whose soft guesses count where it is sure',
    {
      'yours.teacher.kind': 'averaged',
      'yours.teacher.decay': 0.9,
      'yours.pseudoLabels.threshold': 0.6,
      'yours.student.consistency.weight': 1,
    },
  ],
  [
    'a learning teacher, shuffled pushes at noised points, and two consistencies',
    {
      'yours.pseudoLabels.kind': 'argmax',
      'yours.pseudoLabels.threshold': 0.55,
      'yours.pseudoLabels.noisedInputs': true,
      'yours.student.labels': 0.2,
      'yours.student.consistency.weight': 2,
      'yours.teacher.consistency.threshold': 0.6,
      'yours.teacher.labels': 0.3,
      'yours.teacher.feedback.form': 'perExample',
      'yours.teacher.feedback.shuffled': true,
    },
  ],
];

/** Steps beyond the presets: each form of feedback, each control, shapes and sizes that do not fill a vector. */
export const variants: [string, () => Run][] = [
  ...methodIds.map((id): [string, () => Run] => [id, () => runOf(id, ours)]),
  ['sampled, perExample', () => runOf('meta-pseudo-labels', settingsWith(hard, {}, { form: 'perExample' }))],
  ['sampled, dot', () => runOf('meta-pseudo-labels', settingsWith(hard, {}, { form: 'dot', weight: 16 }))],
  [
    'argmax, difference',
    () => runOf('meta-pseudo-labels', settingsWith({ pseudoLabels: 'argmax' }, {}, { form: 'difference' })),
  ],
  [
    'all terms',
    () =>
      runOf(
        'meta-pseudo-labels',
        settingsWith(
          { student: { ...ours.student, learningRate: 0.5, labels: 0.7 } },
          { labels: 0.3 },
          { weight: -2 },
        ),
      ),
  ],
  ['exact, shuffled', () => runOf('meta-pseudo-labels', settingsWith({}, {}, { shuffled: true }))],
  [
    'perExample, shuffled, B = 5',
    () =>
      runOf(
        'meta-pseudo-labels',
        settingsWith({ ...hard, batch: 5 }, {}, { form: 'perExample', shuffled: true }),
      ),
  ],
  ['no look-ahead', () => runOf('meta-pseudo-labels', settingsWith({}, {}, { lookAhead: false }))],
  [
    'feedback alone',
    () =>
      runOf(
        'meta-pseudo-labels',
        settingsWith({}, { consistency: { ...ours.teacher.consistency, weight: 0 } }),
      ),
  ],
  ['relu', () => runOf('meta-pseudo-labels', settingsWith(network([8, 8], 'relu')))],
  ['sigmoid, 7-5-3', () => runOf('meta-pseudo-labels', settingsWith(network([7, 5, 3], 'sigmoid')))],
  ['32-32-32', () => runOf('meta-pseudo-labels', settingsWith(network([32, 32, 32])))],
  ['one unit, B = 1', () => runOf('meta-pseudo-labels', settingsWith({ ...network([1]), batch: 1 }))],
  ['B = 130', () => runOf('meta-pseudo-labels', settingsWith({ batch: 130 }))],
  [
    'all points, sampled',
    () => runOf('meta-pseudo-labels', settingsWith({ ...hard, batch: 'all' }, {}, { form: 'dot' })),
  ],
  ['L = 0', () => ({ ...runOf('meta-pseudo-labels', ours), labeled: noLabels })],
  ['L = 5', () => ({ ...runOf('uda', ours), labeled: labeledOf(5) })],
  ['L = 33', () => ({ ...runOf('meta-pseudo-labels', ours), labeled: labeledOf(33) })],
  ['20 points, L = 1, all', () => sized(20, 1, 'all')],
  ['20 points, L = 6', () => sized(20, 6, 128)],
  ['2,000 points, L = 64, all', () => sized(2000, 64, 'all')],
  ['20,000 points, L = 20', () => sized(20_000, 20, 4096)],
  ['20,000 points, L = 64, all', () => sized(20_000, 64, 'all')],
  [
    'a frozen teacher whose row has terms',
    () => {
      const run = runOf('meta-pseudo-labels', ours);
      const teacher = { ...run.step.teacher!, kind: 'frozen' } as const;
      return { ...run, step: { ...run.step, teacher } };
    },
  ],
  [
    'a noisy student with every term of its own',
    () => {
      const run = runOf('meta-pseudo-labels', ours);
      const student = {
        learningRate: 0.5,
        labels: 1,
        consistency: { weight: 2, threshold: 0.5, temperature: 1 },
      };
      const teacher = learningTeacherOf(run.step)!;
      const pseudoLabels = { ...teacher.pseudoLabels!, noisedInputs: true };
      return { ...run, step: { ...run.step, student, teacher: { ...teacher, pseudoLabels } } };
    },
  ],
  ...(
    [
      ['exact', 'soft', false],
      ['exact', 'soft', true],
      ['perExample', 'sampled', false],
      ['perExample', 'sampled', true],
      ['dot', 'argmax', false],
      ['difference', 'argmax', false],
    ] as const
  ).map(([form, pseudoLabels, shuffled]): [string, () => Run] => [
    `sure points only: ${form}${shuffled ? ', shuffled' : ''}`,
    () => runOf('meta-pseudo-labels', sureSettings({ pseudoLabels }, { form, shuffled, weight: 2 })),
  ]),
  [
    'sure points, 7-5-3, B = 13',
    () => runOf('meta-pseudo-labels', sureSettings({ ...network([7, 5, 3]), batch: 13 })),
  ],
  [
    'a teacher that learns without pseudo labels',
    () => {
      const run = runOf('meta-pseudo-labels', sureSettings());
      const teacher = { ...learningTeacherOf(run.step)!, labels: 1, pseudoLabels: null };
      return { ...run, step: { ...run.step, teacher } };
    },
  ],
  ...(['fixmatch', 'self-training'] as const).map((id): [string, () => Run] => [
    `${id}, sure of many points`,
    () => runOf(id, settingsWith({ network: { ...ours.network, gain: 3 } })),
  ]),
  ...yoursVariants.map(([name, change]): [string, () => Run] => [
    `yours: ${name}`,
    () => runOf('yours', withChange(ours, change)),
  ]),
  [
    'UDA, hard targets of all points',
    () => runOf('uda', settingsWith({}, { consistency: { ...ours.teacher.consistency, temperature: 0 } })),
  ],
  [
    'Mean Teacher without consistency',
    () =>
      runOf('mean-teacher', settingsWith({}, { consistency: { ...ours.teacher.consistency, weight: 0 } })),
  ],
];

/** States after taking steps in portions. */
export async function statesAfter(engine: Engine, runs: Run[], ...counts: number[]): Promise<State[]> {
  const live = engine.create(runs);
  for (const count of counts) await live.advance(count);
  const read = await live.read();
  live.dispose();
  return read.map(({ state }) => state);
}

/** States after each of some steps, all asked before the first is there. */
export async function statesOnTheWay(engine: Engine, runs: readonly Run[], steps: readonly number[]) {
  const live = engine.create(runs);
  const readings: ReturnType<typeof live.read>[] = [];
  for (const [i, step] of steps.entries()) {
    await live.advance(step - (steps[i - 1] ?? 0));
    readings.push(live.read());
  }
  const states = (await Promise.all(readings)).map((read) => read.map(({ state }) => state));
  live.dispose();
  return states;
}
