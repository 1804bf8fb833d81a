import { readFileSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Run } from '../../../src/learn/engines/engine.ts';
import { createReferenceEngine } from '../../../src/learn/engines/reference/reference.ts';
import { labeledGradient as referenceGradient } from '../../../src/learn/engines/reference/network.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { learningTeacherOf } from '../../../src/learn/methods/step.ts';
import { feedbackField } from '../../../src/learn/run/feedbackField.ts';
import { inspectStep } from '../../../src/learn/run/inspect.ts';
import { ours } from '../../../src/settings/presets.ts';
import { gap, gradientOf, logitOf, points, vector } from '../autodiff.ts';
import { runOf, settingsWith, statesAfter } from '../engines/runs.ts';

let reference: Engine;
let wasm: Engine;
beforeAll(async () => {
  reference = await createReferenceEngine();
  wasm = await createWasmEngine(readFileSync('src/learn/engines/wasm/kernel.wasm'));
});

/** Preset Ours, 300 steps on. */
async function liveRun(): Promise<Run> {
  const run = runOf('meta-pseudo-labels', ours);
  return { ...run, state: (await statesAfter(wasm, [run], 300))[0]! };
}

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
    const teacher = { ...learningTeacherOf(live.step)!, consistency: null };
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
