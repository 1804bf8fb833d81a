/** What must hold of the terms of METHOD, Beyond the five rows, whatever the weights and the points: in WebAssembly. */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import { streams, draw, normal, uniform } from '../../../src/data/random.ts';
import type { Draws } from '../../../src/learn/draws.ts';
import type { Engine, Labeled, State } from '../../../src/learn/engines/engine.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import type {
  Consistency,
  Feedback,
  PseudoLabelTerm,
  Step,
  Teacher,
} from '../../../src/learn/methods/step.ts';
import { layersOf, parameterCount } from '../../../src/learn/network.ts';
import { countsOf, probabilities } from './float64Step.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createWasmEngine(await wasmBytes());
});

const network = { layers: [2, 6, 5, 2], activation: 'tanh' } as const;
const size = 20;
const threshold = 0.75;
const guesses: PseudoLabelTerm = { kind: 'argmax', threshold, noisedInputs: false };
const feedback: Feedback = { form: 'exact', weight: 2, lookAhead: true, shuffled: false };
const consistency: Consistency = { weight: 3, threshold, temperature: 0.4 };

const learning = (change: Partial<Extract<Teacher, { kind: 'learning' }>> = {}): Teacher => ({
  kind: 'learning',
  learningRate: 1,
  labels: 0,
  consistency: null,
  pseudoLabels: { ...guesses, kind: 'soft', feedback },
  ...change,
});

const stepWith = (teacher: Teacher | null, student: Partial<Step['student']> = {}): Step => ({
  ...network,
  student: { learningRate: 1, labels: 0, consistency: null, ...student },
  teacher,
  batch: size,
  deviation: 1,
});

interface Given {
  state: State & { teacher: Float32Array };
  labeled: Labeled;
  draws: Draws;
  /** m by the teacher at clean x, in float64. */
  sure: number[];
}

/** Points as far from a threshold as float32 needs, some sure and some not. */
function given(seed: number): Given | null {
  const numbers = (count: number, at: number) =>
    Float32Array.from({ length: count }, (_, i) => normal(draw(seed, streams.points, at, i)[0]));
  const weights = (at: number) => {
    const theta = numbers(parameterCount(network), at);
    for (const { biases, fanOut } of layersOf(network)) theta.fill(0, biases, biases + fanOut);
    return theta;
  };
  const teacher = weights(1);
  const x = numbers(2 * size, 3);
  const p = probabilities(network, teacher, x);
  const sure = countsOf(p, threshold);
  const near = p.some((one) => [threshold, 0.5].some((edge) => Math.abs(Math.max(...one) - edge) < 1e-3));
  const sureOnes = sure.filter((one) => one === 1).length;
  if (near || sureOnes < 3 || sureOnes > size - 3) return null;
  return {
    state: { step: 0, student: weights(0), teacher },
    labeled: { x: numbers(12, 2), y: Uint8Array.of(0, 1, 0, 1, 1, 0) },
    draws: {
      x,
      noise: numbers(2 * size, 4),
      uniforms: Float32Array.from({ length: size }, (_, i) => uniform(draw(seed, streams.batch, 0, i)[1])),
      permutation: null,
    },
    sure,
  };
}

const cases = fc
  .nat(1e6)
  .map(given)
  .filter((one) => one !== null);
const holds = (property: (one: Given) => Promise<void>) =>
  fc.assert(fc.asyncProperty(cases, property), { numRuns: 25 });
const take = (step: Step, { state, labeled, draws }: Given) => engine.stepOnce(step, state, labeled, draws);

/** The largest difference, as a share of 1 or of the largest number wanted. */
const gap = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.max(...Array.from(a, (value, i) => Math.abs(value - b[i]!))) / Math.max(1, ...Array.from(b, Math.abs));
const change = (after: ArrayLike<number>, before: ArrayLike<number>): number[] =>
  Array.from(after, (value, i) => value - before[i]!);

const forms: [string, PseudoLabelTerm & { feedback: Feedback }][] = [
  ['exact', { ...guesses, kind: 'soft', feedback }],
  ['perExample', { ...guesses, kind: 'sampled', feedback: { ...feedback, form: 'perExample' } }],
  ['dot', { ...guesses, feedback: { ...feedback, form: 'dot' } }],
  ['difference', { ...guesses, feedback: { ...feedback, form: 'difference' } }],
];

describe('a point of which the teacher is not sure', () => {
  test.each(forms)('says nothing to anyone, wherever its copy lies: %s', async (_, term) => {
    const teacher = learning({ consistency, pseudoLabels: { ...term, noisedInputs: true } });
    await holds(async (one) => {
      const noise = one.draws.noise!.map((value, i) => (one.sure[i >> 1] ? value : 5 - value));
      const step = stepWith(teacher, { consistency });
      const [plain, other] = [
        await take(step, one),
        await take(step, { ...one, draws: { ...one.draws, noise } }),
      ];
      expect(other.state).toEqual(plain.state);
      expect(other.values.consistency).toBe(plain.values.consistency);
      expect(other.values.pseudoLabel).toBe(plain.values.pseudoLabel);
    });
  });

  test('has no h, and each other point its own', async () => {
    const step = stepWith(learning({ pseudoLabels: forms[1]![1] }));
    await holds(async (one) => {
      const h = (await take(step, one)).values.feedback as Float32Array;
      expect(Array.from(h, (value) => Number(value !== 0))).toEqual(one.sure);
    });
  });

  test('counts in the divisor: as many unsure points again halve the lesson', async () => {
    for (const step of [
      stepWith({ kind: 'frozen', pseudoLabels: guesses }),
      stepWith({ kind: 'averaged', decay: 0.9, pseudoLabels: null }, { consistency }),
    ])
      await holds(async (one) => {
        const at = one.sure.indexOf(0);
        const twice = (pairs: Float32Array) =>
          Float32Array.from({ length: 4 * size }, (_, i) => pairs[i < 2 * size ? i : 2 * at + (i % 2)]!);
        const draws = { ...one.draws, x: twice(one.draws.x), noise: twice(one.draws.noise!) };
        const [alone, among] = [await take(step, one), await take(step, { ...one, draws })];
        const lesson = change(alone.state.student, one.state.student);
        expect(Math.max(...lesson.map(Math.abs))).toBeGreaterThan(1e-4);
        const halved = change(among.state.student, one.state.student).map((value) => 2 * value);
        expect(gap(halved, lesson)).toBeLessThan(1e-5);
      });
  });
});

test('which points count is the teacher’s to say, and not the student’s', async () => {
  const still = new Float32Array(parameterCount(network));
  const step = stepWith(learning({ pseudoLabels: forms[2]![1] }), { consistency });
  await holds(async (one) => {
    const doubting = { ...one, state: { ...one.state, teacher: still } };
    const { values } = await take(step, doubting);
    expect([values.pseudoLabel, values.consistency, values.feedback]).toEqual([0, 0, 0]);
    const believed = await take(step, { ...one, state: { ...one.state, student: still } });
    // An undecided student's loss is ln 2 a point.
    const share = one.sure.filter(Boolean).length / size;
    for (const loss of [believed.values.pseudoLabel!, believed.values.consistency!])
      expect(loss).toBeCloseTo(share * Math.LN2, 5);
  });
});

test('each threshold is for its own term', async () => {
  const all = { ...guesses, threshold: 0.5 };
  await holds(async (one) => {
    const [both, guessed, copied] = await Promise.all(
      [
        stepWith({ kind: 'frozen', pseudoLabels: guesses }, { consistency }),
        stepWith(
          { kind: 'frozen', pseudoLabels: guesses },
          { consistency: { ...consistency, threshold: 0.5 } },
        ),
        stepWith({ kind: 'frozen', pseudoLabels: all }, { consistency }),
      ].map(async (step) => (await take(step, one)).values),
    );
    expect(guessed!.pseudoLabel).toBe(both!.pseudoLabel);
    expect(guessed!.consistency).not.toBe(both!.consistency);
    expect(copied!.consistency).toBe(both!.consistency);
    expect(copied!.pseudoLabel).not.toBe(both!.pseudoLabel);
  });
});

test('a temperature leaves the pseudo labels alone, and toward 0 its targets become classes', async () => {
  await holds(async (one) => {
    const at = async (temperature: number) => {
      const term = { ...consistency, temperature };
      const step = stepWith(learning({ consistency: term }), { consistency: term });
      return take(step, one);
    };
    const [plain, sharp, sharper, hard] = [await at(1), await at(0.4), await at(1e-5), await at(0)];
    for (const { values } of [sharp, sharper, hard])
      expect(values.pseudoLabels).toEqual(plain.values.pseudoLabels);
    expect(sharp.state.teacher).not.toEqual(plain.state.teacher);
    expect(gap(sharper.state.student, hard.state.student)).toBeLessThan(1e-6);
    expect(gap(sharper.state.teacher!, hard.state.teacher!)).toBeLessThan(1e-6);
  });
});

test('an average takes this step’s student, and what it teaches comes from before', async () => {
  await holds(async (one) => {
    const after = async (decay: number) => {
      const teacher: Teacher = { kind: 'averaged', decay, pseudoLabels: guesses };
      return (await take(stepWith(teacher, { labels: 1, consistency }), one)).state;
    };
    const [none, some] = [await after(0), await after(0.75)];
    expect(none.teacher).toEqual(none.student);
    expect(some.student).toEqual(none.student);
    const mixed = one.state.teacher.map((value, i) => 0.75 * value + 0.25 * some.student[i]!);
    expect(gap(some.teacher!, mixed)).toBeLessThan(1e-6);
  });
});

test('no gradient runs through a target', async () => {
  const quiet = { ...guesses, kind: 'soft', feedback: null } as const;
  await holds(async (one) => {
    const { state, values } = await take(stepWith(learning({ pseudoLabels: quiet }), { consistency }), one);
    expect(values.teacherGradientNorm).toBe(0);
    expect(state.teacher).toEqual(one.state.teacher);
  });
});

/** A network with its two logits exchanged: W and b of the last layer lie in pairs, to the end. */
const renamed = (theta: Float32Array): Float32Array => {
  const { weights } = layersOf(network).at(-1)!;
  return theta.map((value, i) => (i < weights ? value : theta[weights + ((i - weights) ^ 1)]!));
};

test('the classes may change their names', async () => {
  for (const [, term] of forms.filter(([form]) => form !== 'perExample')) {
    const step = stepWith(learning({ consistency, labels: 0.5, pseudoLabels: term }), {
      consistency,
      labels: 0.5,
    });
    await holds(async (one) => {
      const other = {
        ...one,
        state: { step: 0, student: renamed(one.state.student), teacher: renamed(one.state.teacher) },
        labeled: { ...one.labeled, y: one.labeled.y.map((y) => 1 - y) },
      };
      const [plain, turned] = [(await take(step, one)).state, (await take(step, other)).state];
      expect(gap(renamed(turned.student), plain.student)).toBeLessThan(1e-5);
      expect(gap(renamed(turned.teacher!), plain.teacher!)).toBeLessThan(1e-5);
    });
  }
});
