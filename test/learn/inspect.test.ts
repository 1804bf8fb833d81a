/** A step taken apart agrees with the reference engine and with TensorFlow.js's derivatives. */
import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawsOf } from '../../src/learn/draws.ts';
import { labeledGradient, logits, logitSlopes, unitValues } from '../../src/learn/derivatives.ts';
import type { Engine, Run } from '../../src/learn/engine.ts';
import { createReferenceEngine } from '../../src/learn/engines/reference.ts';
import { forward, labeledGradient as referenceGradient } from '../../src/learn/engines/reference/network.ts';
import { createWasmEngine } from '../../src/learn/engines/wasm/wasm.ts';
import { feedbackField } from '../../src/learn/feedbackField.ts';
import { inspectStep } from '../../src/learn/inspect.ts';
import type { Step } from '../../src/learn/methods.ts';
import { ours } from '../../src/settings/presets.ts';
import { runOf, settingsWith, statesAfter, variants } from './engines/runs.ts';

let reference: Engine;
let wasm: Engine;
beforeAll(async () => {
  reference = await createReferenceEngine();
  wasm = await createWasmEngine(readFileSync('src/learn/engines/wasm/kernel.wasm'));
});

const taught = variants
  .map(([name, make]) => [name, make()] as const)
  .filter(([, { step, labeled }]) => step.teacher !== null && labeled.y.length > 0);

/** Preset Ours, 300 steps on. */
async function liveRun(): Promise<Run> {
  const run = runOf('meta-pseudo-labels', ours);
  return { ...run, state: (await statesAfter(wasm, [run], 300))[0]! };
}

const vector = (values: ArrayLike<number>) => tf.tensor1d(Float32Array.from(values));
const points = (x: Float32Array) => tf.tensor2d(x, [x.length / 2, 2]);
const logitOf = (step: Step, x: Float32Array) => (parameters: tf.Tensor) =>
  forward(step, parameters as tf.Tensor1D, points(x)).logit.flatten();

const mean = (losses: Float32Array) => losses.reduce((sum, loss) => sum + loss, 0) / losses.length;

/** The largest gap, as a share of the largest value wanted. */
const gap = (actual: ArrayLike<number>, wanted: ArrayLike<number>): number => {
  expect(actual.length).toBe(wanted.length);
  const all = Array.from(wanted);
  return (
    Math.max(...all.map((value, i) => Math.abs(value - actual[i]!))) / Math.max(...all.map(Math.abs), 1e-12)
  );
};

/** Σ_i errors_i ∇_θ d(x_i) by TensorFlow.js. */
function gradientOf(
  step: Step,
  parameters: Float32Array,
  x: Float32Array,
  errors: Float32Array,
): Float32Array {
  return tf.tidy(() => {
    const loss = (theta: tf.Tensor) => tf.sum(tf.mul(logitOf(step, x)(theta), vector(errors))) as tf.Tensor;
    return tf.grad(loss)(vector(parameters)).dataSync().slice() as Float32Array;
  });
}

describe('the phases of a step', () => {
  it.each(taught)('are the engine’s own: %s', async (_, run) => {
    const { step, seed, unlabeled, labeled, state } = run;
    const draws = drawsOf(step, seed, state.step, unlabeled);
    const inspection = await inspectStep(reference, run);
    const taken = await reference.stepOnce(step, state, labeled, draws);
    expect(inspection.after).toEqual(taken.state);
    expect(inspection.values).toEqual(taken.values);
    expect(mean(inspection.starLosses.before)).toBeCloseTo(taken.values.labeledBefore!, 5);
    expect(mean(inspection.starLosses.after)).toBeCloseTo(taken.values.labeledAfter!, 5);
  });

  it.each(taught.filter(([, { step }]) => !step.teacher!.frozen))(
    'push the teacher to where it goes: %s',
    async (_, run) => {
      const { step, labeled, state } = run;
      const { draws, after, pushes } = await inspectStep(reference, run);
      const teacher = state.teacher!;
      const none = new Float32Array(draws.x.length / 2);
      const noised = draws.x.map((value, i) => value + (draws.noise?.[i] ?? 0));
      const parts = [
        gradientOf(step, teacher, draws.x, pushes.feedback ?? none),
        gradientOf(step, teacher, noised, pushes.consistency ?? none),
        labeledGradient(step, teacher, labeled).map((value) => -step.teacher!.labels * value),
      ];
      const wanted = after.teacher!.map((value, i) => value - teacher[i]!);
      const moved = teacher.map(
        (__, i) => step.teacher!.learningRate * parts.reduce((sum, part) => sum + part[i]!, 0),
      );
      expect(gap(moved, wanted)).toBeLessThan(2e-3);
    },
  );

  it.each(['wasm', 'reference'])('are what the run does next, bit for bit: %s', async (name) => {
    const engine = name === 'wasm' ? wasm : reference;
    for (const run of [await liveRun(), runOf('pseudo-labels', ours)]) {
      const { after } = await inspectStep(engine, run);
      expect(after).toEqual((await statesAfter(engine, [run], 1))[0]);
    }
  });

  it('need a teacher', async () => {
    await expect(inspectStep(reference, runOf('supervised', ours))).rejects.toThrow('teacher');
  });
});

describe('derivatives', () => {
  const shapes = [
    ['tanh', [8, 8]],
    ['sigmoid', [7, 5, 3]],
    ['relu', [6]],
  ] as const;
  it.each(shapes)('agree with TensorFlow.js: %s, %j', (activation, hidden) => {
    const settings = settingsWith({ network: { ...ours.network, hidden: [...hidden], activation } });
    const { step, state, labeled, unlabeled } = runOf('meta-pseudo-labels', settings);
    const x = unlabeled.slice(0, 60);
    const parameters = state.student;
    const direction = state.teacher!;
    expect(gap(logits(step, parameters, x), logitOf(step, x)(vector(parameters)).dataSync())).toBeLessThan(
      1e-5,
    );
    const gradient = referenceGradient(step, vector(parameters), {
      x: points(labeled.x),
      y: tf.tensor2d(labeled.y, [labeled.y.length, 1]),
    });
    expect(gap(labeledGradient(step, parameters, labeled), gradient.dataSync())).toBeLessThan(1e-5);
    // ⟨v, ∇d_i⟩ point by point
    const wanted = Array.from({ length: 30 }, (_, i) => {
      const one = gradientOf(step, parameters, x.slice(2 * i, 2 * i + 2), new Float32Array([1]));
      return one.reduce((sum, value, p) => sum + value * direction[p]!, 0);
    });
    expect(gap(logitSlopes(step, parameters, direction, x), wanted)).toBeLessThan(1e-5);
  });

  it('give every hidden unit’s value', () => {
    const network = { layers: [2, 2, 1, 2], activation: 'tanh' } as const;
    // By hand: h₁ = tanh(x), tanh(−y + 1); h₂ = tanh(h₁₁ + 2 h₁₂ − 0.5)
    const parameters = [1, 0, 0, -1, 0, 1, 1, 2, -0.5, 0, 0.5, 0, 0.25];
    const { hidden, output } = unitValues(network, parameters, [0.5, 0.25]);
    const [first, second] = hidden;
    const wanted = [Math.tanh(0.5), Math.tanh(0.75)];
    expect(
      gap(
        first!.map(([value]) => value!),
        wanted,
      ),
    ).toBeLessThan(1e-6);
    const last = Math.tanh(wanted[0]! + 2 * wanted[1]! - 0.5);
    expect(second![0]![0]).toBeCloseTo(last, 6);
    // p₁ = σ(z₁ − z₀), z₀ = 0, z₁ = h₂ / 2 + 0.25
    expect(output[0]).toBeCloseTo(1 / (1 + Math.exp(-0.5 * last - 0.25)), 6);
  });
});

describe('the feedback field', () => {
  it('is the reference’s Jacobian-vector product along g′', async () => {
    const run = await liveRun();
    const { step, state, labeled, unlabeled } = run;
    const x = unlabeled.slice(0, 80);
    const { after } = await inspectStep(reference, run);
    const labels = { x: points(labeled.x), y: tf.tensor2d(labeled.y, [labeled.y.length, 1]) };
    const g = referenceGradient(step, vector(after.student), labels).dataSync();
    const wanted = Array.from({ length: 40 }, (_, i) => {
      const one = gradientOf(step, state.student, x.slice(2 * i, 2 * i + 2), new Float32Array([1]));
      return (-1 / 128) * one.reduce((sum, value, p) => sum + value * g[p]!, 0);
    });
    expect(gap((await feedbackField(reference, run, x))!, wanted)).toBeLessThan(1e-4);
  });

  it('summed against the teacher’s beliefs, is its feedback gradient', async () => {
    const live = await liveRun();
    const teacher = { ...live.step.teacher!, consistency: 0 };
    const run = { ...live, step: { ...live.step, teacher } };
    const { draws, after } = await inspectStep(reference, run);
    const field = (await feedbackField(reference, run, draws.x))!;
    // With feedback alone θ_T′ − θ_T = −η_T ∇F = η_T Σ pull(x_i) ∇T₁(x_i)
    const gradient = tf.tidy(() => {
      const pulled = (theta: tf.Tensor) =>
        tf.sum(tf.mul(tf.sigmoid(logitOf(run.step, draws.x)(theta)), vector(field))) as tf.Tensor;
      return tf.grad(pulled)(vector(run.state.teacher!)).dataSync().slice();
    });
    expect(
      gap(
        after.teacher!.map((value, i) => value - run.state.teacher![i]!),
        gradient,
      ),
    ).toBeLessThan(1e-3);
  });

  it('turns round with the sign of λ and is absent without feedback', async () => {
    const x = new Float32Array([0.3, -0.2]);
    const fieldWith = (weight: number) =>
      feedbackField(reference, runOf('meta-pseudo-labels', settingsWith({}, {}, { weight })), x);
    expect((await fieldWith(-2))![0]! / (await fieldWith(1))![0]!).toBeCloseTo(-2, 5);
    expect(await fieldWith(0)).toBeNull();
    expect(await feedbackField(reference, runOf('pseudo-labels', ours), x)).toBeNull();
  });
});
