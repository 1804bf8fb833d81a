import { readdirSync, readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { runVector, type VectorFile } from '../../../../cli/vectorFile.ts';
import { draw, normal, streams, uniform } from '../../../../src/data/random.ts';
import { twoMoon } from '../../../../src/data/twoMoon.ts';
import { drawsOf, type Draws } from '../../../../src/learn/draws.ts';
import type { Engine, Labeled, Run, State } from '../../../../src/learn/engines/engine.ts';
import { createReferenceEngine } from '../../../../src/learn/engines/reference/reference.ts';
import { methods } from '../../../../src/learn/methods/methods.ts';
import {
  feedbackOf,
  learningTeacherOf,
  type Consistency,
  type Feedback,
  type Step,
  type Teacher,
} from '../../../../src/learn/methods/step.ts';
import { firstWeights, layersOf, parameterCount } from '../../../../src/learn/network.ts';
import { ours } from '../../../../src/settings/presets.ts';
import { statesAfter, statesOnTheWay } from '../runs.ts';
import { countsOf, float64Step, labeledLossOfLesson, probabilities } from '../float64Step.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createReferenceEngine({ backend: 'cpu' });
});

const feedback = { form: 'exact', weight: 1, lookAhead: true, shuffled: false } as const;

/** A small step of Meta Pseudo Labels with feedback alone, changed as asked. */
const stepOf = (change: Change = {}): Step => {
  const { layers = [2, 5, 4, 2], activation = 'tanh', batch = 9, student = {} } = change;
  const { learningRate = 1, labels = 0, consistency } = student;
  return {
    layers,
    activation,
    student: { learningRate, labels, consistency: consistencyOf(consistency) },
    teacher: change.teacher === null ? null : teacherOf(change, change.teacher ?? {}),
    batch,
    deviation: 0.5,
  };
};

const teacherOf = (
  { pseudoLabels: kind = 'soft', threshold = 0.5, student }: Change,
  change: TeacherChange,
): Teacher => {
  const { labels = 0, consistency, decay = 0, feedback: given = feedback } = change;
  const pseudoLabels = kind && { kind, threshold, noisedInputs: student?.noisedInputs ?? false };
  switch (change.kind) {
    case 'frozen':
      return { kind: 'frozen', pseudoLabels };
    case 'averaged':
      return { kind: 'averaged', decay, pseudoLabels };
    default:
      return {
        kind: 'learning',
        learningRate: 1,
        labels,
        consistency: consistencyOf(consistency),
        pseudoLabels: pseudoLabels && { ...pseudoLabels, feedback: given },
      };
  }
};

/** w alone: of all points, toward the answer itself. */
const consistencyOf = (given: number | Consistency | undefined): Consistency | null =>
  typeof given === 'number' ? { weight: given, threshold: 0.5, temperature: 1 } : (given ?? null);

interface Change {
  layers?: number[];
  activation?: Step['activation'];
  batch?: number;
  pseudoLabels?: 'soft' | 'sampled' | 'argmax' | null;
  threshold?: number;
  student?: {
    learningRate?: number;
    labels?: number;
    consistency?: number | Consistency;
    noisedInputs?: boolean;
  };
  teacher?: TeacherChange | null;
}
interface TeacherChange {
  kind?: Teacher['kind'];
  decay?: number;
  labels?: number;
  consistency?: number | Consistency;
  feedback?: Feedback | null;
}

const numbers = (count: number, at: number) =>
  Float32Array.from({ length: count }, (_, i) => normal(draw(11, streams.points, at, i)[0]));

const stateOf = (step: Step): State => ({
  step: 0,
  student: numbers(parameterCount(step), 0),
  teacher: step.teacher && numbers(parameterCount(step), 1),
});
/** Without biases: sure of some points, unsure of others. */
const dividedStateOf = (step: Step): State => {
  const { student, teacher, ...rest } = stateOf(step);
  const divided = (parameters: Float32Array) => {
    for (const { biases, fanOut } of layersOf(step)) parameters.fill(0, biases, biases + fanOut);
    return parameters;
  };
  return { ...rest, student: divided(student), teacher: teacher && divided(teacher) };
};
const labeledOf = (count: number): Labeled => ({
  x: numbers(2 * count, 2),
  y: Uint8Array.from({ length: count }, (_, i) => i % 2),
});
const drawsFor = (step: Step): Draws => {
  const size = step.batch as number;
  return {
    x: numbers(2 * size, 3),
    noise: numbers(2 * size, 4).map((value) => value * step.deviation),
    uniforms: Float32Array.from({ length: size }, (_, i) => uniform(draw(11, streams.batch, 0, i)[1])),
    permutation: feedbackOf(step)?.shuffled
      ? Uint32Array.from({ length: size }, (_, i) => (i * 4 + 3) % size)
      : null,
  };
};

/** The largest gap, as a share of 1e-5 times the largest change (at least 1): test/vectors/README.md's bound. */
const gap = (actual: ArrayLike<number>, wanted: ArrayLike<number>, before: ArrayLike<number>): number => {
  const largest = (a: ArrayLike<number>) =>
    Math.max(...Array.from(wanted, (value, i) => Math.abs(value - a[i]!)));
  return largest(actual) / (1e-5 * Math.max(1, largest(before)));
};

describe('golden vectors', () => {
  const files = readdirSync('test/vectors').filter((name) => name.endsWith('.json'));
  it.each(files)('%s', async (name) => {
    const vector = JSON.parse(readFileSync(`test/vectors/${name}`, 'utf8')) as VectorFile;
    const deviation = await runVector(engine, vector);
    expect(deviation.parameters).toBeLessThanOrEqual(1);
    expect(deviation.values).toBeLessThanOrEqual(1);
  });
});

describe('a step agrees with central differences in float64', () => {
  const sampled = { pseudoLabels: 'sampled' } as const;
  const cases: [string, Change, number?][] = [
    ['exact', {}],
    ['exact, relu', { activation: 'relu' }],
    ['exact, sigmoid, λ < 0', { activation: 'sigmoid', teacher: { feedback: { ...feedback, weight: -20 } } }],
    ['exact, one hidden layer', { layers: [2, 7, 2] }],
    ['exact, three hidden layers', { layers: [2, 4, 6, 3, 2], activation: 'relu' }],
    ['exact, no look-ahead', { teacher: { feedback: { ...feedback, lookAhead: false } } }],
    ['exact, shuffled', { teacher: { feedback: { ...feedback, shuffled: true } } }],
    [
      'exact, shuffled, no look-ahead',
      { teacher: { feedback: { ...feedback, shuffled: true, lookAhead: false } } },
    ],
    [
      'exact with all terms on both sides',
      {
        student: { labels: 0.7, consistency: 2, noisedInputs: true },
        teacher: { labels: 0.6, consistency: 3 },
      },
    ],
    ['exact, a single label', {}, 1],
    ['exact, 32 labels', {}, 32],
    ['exact, no label', { student: { labels: 1 }, teacher: { labels: 1, consistency: 2 } }, 0],
    ['perExample, no label', { ...sampled, teacher: { feedback: { ...feedback, form: 'perExample' } } }, 0],
    ['perExample', { ...sampled, teacher: { feedback: { ...feedback, form: 'perExample', weight: 3 } } }],
    [
      'perExample, shuffled, noised inputs',
      {
        ...sampled,
        student: { noisedInputs: true },
        teacher: { feedback: { ...feedback, form: 'perExample', shuffled: true } },
      },
    ],
    [
      'perExample, argmax, no look-ahead',
      {
        pseudoLabels: 'argmax',
        teacher: { feedback: { ...feedback, form: 'perExample', lookAhead: false } },
      },
    ],
    [
      'dot',
      { ...sampled, activation: 'relu', teacher: { feedback: { ...feedback, form: 'dot', weight: 9 } } },
    ],
    [
      'dot, no look-ahead',
      { ...sampled, teacher: { feedback: { ...feedback, form: 'dot', weight: 9, lookAhead: false } } },
    ],
    [
      'difference',
      { ...sampled, student: { labels: 0.5 }, teacher: { feedback: { ...feedback, form: 'difference' } } },
    ],
    ['no feedback', { teacher: { feedback: null, labels: 1, consistency: 1 } }],
    ['a teacher without terms', { teacher: { feedback: null } }],
    ['a frozen teacher', { pseudoLabels: 'argmax', teacher: { kind: 'frozen' } }],
    ['UDA, relu', { activation: 'relu', teacher: null, student: { labels: 1, consistency: 4 } }],
    ['Supervised, relu', { activation: 'relu', teacher: null, student: { labels: 1 } }],
  ];
  const sure = { threshold: 0.7 } as const;
  const masked = { weight: 3, threshold: 0.7, temperature: 0.4 };
  const hard = { weight: 2, threshold: 0.6, temperature: 0 };
  const withForm = (form: Feedback['form'], change: Partial<Feedback> = {}) => ({
    feedback: { ...feedback, weight: 3, form, ...change },
  });
  const beyond: typeof cases = [
    ['exact, sure labels', sure],
    ['exact, sure labels, shuffled', { ...sure, teacher: withForm('exact', { shuffled: true }) }],
    ['exact, sure labels, no look-ahead', { ...sure, teacher: withForm('exact', { lookAhead: false }) }],
    ['exact, sure labels, noised inputs', { ...sure, student: { noisedInputs: true } }],
    ['perExample, sure labels', { ...sure, ...sampled, teacher: withForm('perExample') }],
    [
      'perExample, sure labels, shuffled',
      { ...sure, ...sampled, teacher: withForm('perExample', { shuffled: true }) },
    ],
    ['dot, sure labels', { ...sure, pseudoLabels: 'argmax', teacher: withForm('dot') }],
    [
      'difference, sure labels, the student consistent',
      { ...sure, ...sampled, student: { consistency: masked }, teacher: withForm('difference') },
    ],
    [
      'exact, each network consistent in its own way',
      { ...sure, student: { labels: 0.3, consistency: hard }, teacher: { labels: 0.2, consistency: masked } },
    ],
    [
      'a learning teacher without pseudo labels',
      { pseudoLabels: null, student: { consistency: masked }, teacher: { labels: 1, consistency: hard } },
    ],
    ['a frozen teacher, sure labels', { ...sure, pseudoLabels: 'argmax', teacher: { kind: 'frozen' } }],
    [
      'a frozen teacher and a consistent student',
      { pseudoLabels: null, student: { consistency: masked }, teacher: { kind: 'frozen' } },
    ],
    [
      'Mean Teacher',
      {
        pseudoLabels: null,
        student: { labels: 1, consistency: 8 },
        teacher: { kind: 'averaged', decay: 0.9 },
      },
    ],
    [
      'Mean Teacher without its one term',
      { pseudoLabels: null, student: { labels: 1 }, teacher: { kind: 'averaged', decay: 0.9 } },
    ],
    [
      'Self-training',
      { ...sure, pseudoLabels: 'argmax', student: { labels: 1 }, teacher: { kind: 'averaged' } },
    ],
    ['FixMatch', { teacher: null, student: { labels: 1, consistency: hard } }],
    ['UDA with κ and τ', { teacher: null, student: { labels: 1, consistency: masked } }],
  ];
  it.each([...cases, ...beyond])('%s', async (_, change, labels = 6) => {
    const step = stepOf(change);
    await expectFloat64(step, stateOf(step), labels);
  });

  it.each(beyond)('where some points count and others do not: %s', async (_, change) => {
    const step = stepOf(change);
    const state = dividedStateOf(step);
    const { x } = drawsFor(step);
    const clean = probabilities(step, state.teacher ?? state.student, x);
    const own = step.teacher?.pseudoLabels?.threshold;
    const thresholds = [
      own,
      step.student.consistency?.threshold,
      learningTeacherOf(step)?.consistency?.threshold,
    ];
    for (const threshold of thresholds)
      if ((threshold ?? 0) > 0.5) expect(new Set(countsOf(clean, threshold!))).toEqual(new Set([0, 1]));
    await expectFloat64(step, state, 6);
  });
});

async function expectFloat64(step: Step, state: State, labels: number): Promise<void> {
  const [labeled, draws] = [labeledOf(labels), drawsFor(step)];
  const { state: after, values } = await engine.stepOnce(step, state, labeled, draws);
  const wanted = float64Step(step, state, labeled, draws);
  expect(gap(after.student, wanted.student, state.student)).toBeLessThan(1);
  if (wanted.teacher) expect(gap(after.teacher!, wanted.teacher, state.teacher!)).toBeLessThan(1);
  else expect(after.teacher).toBeNull();
  if (values.feedback instanceof Float32Array)
    expect(gap(values.feedback, wanted.perPoint!, values.feedback)).toBeLessThan(1);
}

describe('exact feedback', () => {
  it.each<[string, Change]>([
    ['every point', {}],
    ['sure points', { threshold: 0.7 }],
    ['sure points, to a student that is consistent with it', { threshold: 0.7, student: { consistency: 5 } }],
  ])(
    'is the derivative of the labeled loss of the student that the teacher taught: %s',
    async (_, change) => {
      const step = stepOf(change);
      const [labeled, draws] = [labeledOf(6), drawsFor(step)];
      const state = change.threshold ? dividedStateOf(step) : stateOf(step);
      const { state: after } = await engine.stepOnce(step, state, labeled, draws);
      const loss = labeledLossOfLesson(step, state, labeled, draws);
      const counts = countsOf(probabilities(step, state.teacher!, draws.x), change.threshold ?? 0.5);
      expect(new Set(counts)).toEqual(new Set(change.threshold ? [0, 1] : [1]));
      for (let k = 0; k < 3; k++) {
        const direction = numbers(parameterCount(step), 20 + k);
        const moved = (t: number) =>
          loss(Array.from(state.teacher!, (value, i) => value + t * direction[i]!));
        const numeric = (moved(1e-3) - moved(-1e-3)) / 2e-3;
        const analytic = direction.reduce(
          (sum, v, i) => sum + v * (state.teacher![i]! - after.teacher![i]!),
          0,
        );
        expect(Math.abs(numeric)).toBeGreaterThan(1e-3);
        expect(Math.abs(analytic / numeric - 1)).toBeLessThan(1e-3);
      }
    },
  );

  it('is what per-example feedback gives on average over sampled labels, for small η_S', async () => {
    const size = 3;
    const change = { batch: size, student: { learningRate: 1e-3 } };
    // λ = 1/η_S keeps the gradients at a size that float32 resolves.
    const strong = { ...feedback, weight: 1000 };
    const exact = stepOf({ ...change, teacher: { feedback: strong } });
    const sampled = stepOf({
      ...change,
      pseudoLabels: 'sampled',
      teacher: { feedback: { ...strong, form: 'perExample' } },
    });
    const [state, labeled, draws] = [stateOf(exact), labeledOf(6), drawsFor(exact)];
    const changeOf = async (step: Step, uniforms: Float32Array) => {
      const { state: after } = await engine.stepOnce(step, state, labeled, { ...draws, uniforms });
      return Array.from(after.teacher!, (value, i) => value - state.teacher![i]!);
    };
    const beliefs = probabilities(exact, state.teacher!, draws.x);
    const mean = state.teacher!.map(() => 0);
    for (let labels = 0; labels < 2 ** size; labels++) {
      const chosen = beliefs.map((_, i) => (labels >> i) & 1);
      const chance = chosen.reduce((product, label, i) => product * beliefs[i]![label]!, 1);
      const uniforms = Float32Array.from(chosen, (label) => (label === 1 ? 0 : 0.9999999));
      (await changeOf(sampled, uniforms)).forEach((value, i) => (mean[i]! += chance * value));
    }
    const wanted = await changeOf(exact, draws.uniforms!);
    const largest = Math.max(...wanted.map(Math.abs));
    expect(largest).toBeGreaterThan(0.01);
    wanted.forEach((value, i) => expect(Math.abs(mean[i]! - value)).toBeLessThan(0.005 * largest));
  });

  it('is not changed by a shuffle that moves no point', async () => {
    const plain = stepOf();
    const shuffled = stepOf({ teacher: { feedback: { ...feedback, shuffled: true } } });
    const [state, labeled, draws] = [stateOf(plain), labeledOf(6), drawsFor(plain)];
    const permutation = Uint32Array.from({ length: 9 }, (_, i) => i);
    const [one, other] = await Promise.all([
      engine.stepOnce(plain, state, labeled, draws),
      engine.stepOnce(shuffled, state, labeled, { ...draws, permutation }),
    ]);
    expect(gap(other.state.teacher!, one.state.teacher!, state.teacher!)).toBeLessThan(0.1);
  });
});

describe('runs', () => {
  const set = twoMoon.sample({ seed: 1, noise: 0.1, placement: 'spaced', wrongLabel: false });
  const labeled: Labeled = {
    x: twoMoon.networkInputs(
      set.labels.flatMap(({ x, y }) => [x, y]),
      'scaled',
    ),
    y: Uint8Array.from(set.labels, (label) => label.class),
  };
  const runOf = (method: 'supervised' | 'meta-pseudo-labels', seed: number): Run => {
    const step = methods[method].step(ours);
    const init = { ...ours.network, seed };
    return {
      step,
      seed,
      unlabeled: twoMoon.networkInputs(set.unlabeled.x, 'scaled'),
      labeled,
      state: {
        step: 0,
        student: firstWeights(step, init, streams.studentWeights),
        teacher: step.teacher && firstWeights(step, init, streams.teacherWeights),
      },
    };
  };

  it('reads as of the call, whatever steps follow before it is there', async () => {
    const all = [runOf('meta-pseudo-labels', 1), runOf('supervised', 2)];
    const read = await statesOnTheWay(engine, all, [1, 2, 4]);
    for (const [i, steps] of [1, 2, 4].entries())
      expect(read[i]).toEqual(await statesAfter(engine, all, steps));
  });

  it('take the steps that their draws give, side by side', async () => {
    const all = [runOf('meta-pseudo-labels', 1), runOf('supervised', 2)];
    const runs = engine.create(all);
    await runs.advance(2);
    await runs.advance(1);
    const read = await runs.read();
    runs.dispose();
    for (const [i, run] of all.entries()) {
      let state = run.state;
      let losses;
      for (let at = 0; at < 3; at++) {
        const draws = drawsOf(run.step, run.seed, at, run.unlabeled);
        ({ state, values: losses } = await engine.stepOnce(run.step, state, run.labeled, draws));
      }
      expect(read[i]!.state).toEqual(state);
      expect(losses).toMatchObject(read[i]!.losses);
    }
  });

  it('have no losses before a step and after a state was written', async () => {
    const none = { labeledBefore: null, labeledAfter: null, pseudoLabel: null, consistency: null };
    const run = runOf('meta-pseudo-labels', 1);
    const runs = engine.create([run]);
    expect(await runs.read()).toEqual([{ state: run.state, losses: none }]);
    await runs.advance(1);
    expect((await runs.read())[0]!.losses.consistency).toBeGreaterThan(0);
    const state = { ...run.state, step: 40, student: numbers(114, 9) };
    runs.write(0, { state });
    expect(await runs.read()).toEqual([{ state, losses: none }]);
    runs.dispose();
  });

  it('learn from written labels', async () => {
    const run = runOf('supervised', 1);
    const runs = engine.create([run]);
    const turned = { x: labeled.x, y: labeled.y.map((y) => 1 - y) };
    runs.write(0, { labeled: turned });
    await runs.advance(1);
    const [read] = await runs.read();
    runs.dispose();
    const wanted = await engine.stepOnce(run.step, run.state, turned, null);
    expect(read!.state).toEqual(wanted.state);
  });

  it('share no array with the caller', async () => {
    const run = runOf('meta-pseudo-labels', 1);
    const given = { ...run.state, student: run.state.student.slice() };
    const runs = engine.create([{ ...run, state: given }]);
    given.student.fill(7);
    const [first] = await runs.read();
    first!.state.student.fill(7);
    first!.state.teacher!.fill(7);
    expect((await runs.read())[0]!.state).toEqual(run.state);
    runs.dispose();
  });

  it('keep the number of tensors constant', async () => {
    const before = tf.memory().numTensors;
    const run = runOf('meta-pseudo-labels', 1);
    const runs = engine.create([run, runOf('supervised', 2)]);
    await runs.advance(1);
    const during = tf.memory().numTensors;
    await runs.advance(5);
    await runs.read();
    runs.write(0, { labeled });
    await engine.evaluate(run.step, run.state.student, run.unlabeled);
    await engine.stepOnce(run.step, run.state, labeled, drawsOf(run.step, 1, 0, run.unlabeled));
    expect(tf.memory().numTensors).toBe(during);
    runs.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('evaluate', () => {
  it('gives the probability of class 1', async () => {
    const network = { layers: [2, 3, 2], activation: 'relu' } as const;
    const [parameters, x] = [numbers(17, 5), numbers(40, 6)];
    const values = await engine.evaluate(network, parameters, x);
    const wanted = probabilities(network, parameters, x).map((pair) => pair[1]);
    expect(gap(values, wanted, values)).toBeLessThan(0.1);
  });
});

describe('pseudo labels', () => {
  it.each(['argmax', 'sampled'] as const)('are class 0 on a tie: %s', async (pseudoLabels) => {
    const step = stepOf({ pseudoLabels, teacher: { kind: 'frozen' } });
    const undecided = { ...stateOf(step), teacher: new Float32Array(parameterCount(step)) };
    const draws = { ...drawsFor(step), uniforms: new Float32Array(9).fill(0.5) };
    const { values } = await engine.stepOnce(step, undecided, labeledOf(6), draws);
    expect(values.pseudoLabels).toEqual(new Float32Array(9));
  });
});

describe('no labels', () => {
  it('have loss 0 and teach a student nothing', async () => {
    const step = stepOf({ teacher: null, student: { labels: 1 } });
    const state = stateOf(step);
    const result = await engine.stepOnce(step, state, labeledOf(0), null);
    expect(result.values).toMatchObject({ labeledBefore: 0, labeledAfter: 0 });
    expect(result.state).toEqual({ ...state, step: 1 });
  });
});
