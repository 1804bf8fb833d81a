/** A step taken apart agrees with the reference engine and with TensorFlow.js's derivatives. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { labeledGradient } from '../../../src/learn/derivatives.ts';
import { drawsOf } from '../../../src/learn/draws.ts';
import type { Engine, Run } from '../../../src/learn/engines/engine.ts';
import { createReferenceEngine } from '../../../src/learn/engines/reference/reference.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { learningTeacherOf } from '../../../src/learn/methods/step.ts';
import { inspectStep } from '../../../src/learn/run/inspect.ts';
import { ours } from '../../../src/settings/presets.ts';
import { gap, gradientOf } from '../autodiff.ts';
import { runOf, statesAfter, variants } from '../engines/runs.ts';

let reference: Engine;
let wasm: Engine;
beforeAll(async () => {
  reference = await createReferenceEngine();
  wasm = await createWasmEngine(readFileSync('src/learn/engines/wasm/kernel.wasm'));
});

const taught = variants
  .map(([name, make]) => [name, make()] as const)
  .filter(([, { step, labeled }]) => !!step.teacher?.pseudoLabels && labeled.y.length > 0);

/** Preset Ours, 300 steps on. */
async function liveRun(): Promise<Run> {
  const run = runOf('meta-pseudo-labels', ours);
  return { ...run, state: (await statesAfter(wasm, [run], 300))[0]! };
}

const mean = (losses: Float32Array) => losses.reduce((sum, loss) => sum + loss, 0) / losses.length;

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

  it.each(taught.filter(([, { step }]) => learningTeacherOf(step)))(
    'push the teacher to where it goes: %s',
    async (_, run) => {
      const { step, labeled, state } = run;
      const learning = learningTeacherOf(step)!;
      const { draws, after, pushes } = await inspectStep(reference, run);
      const teacher = state.teacher!;
      const none = new Float32Array(draws.x.length / 2);
      const noised = draws.x.map((value, i) => value + (draws.noise?.[i] ?? 0));
      const parts = [
        gradientOf(step, teacher, draws.x, pushes.feedback ?? none),
        gradientOf(step, teacher, noised, pushes.consistency ?? none),
        labeledGradient(step, teacher, labeled).map((value) => -learning.labels * value),
      ];
      const wanted = after.teacher!.map((value, i) => value - teacher[i]!);
      const moved = teacher.map(
        (__, i) => learning.learningRate * parts.reduce((sum, part) => sum + part[i]!, 0),
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

  it('tell which guesses count: as many as the loss is over', async () => {
    for (const [name, run] of taught.filter(([, { step }]) => step.teacher!.pseudoLabels!.threshold > 0.5)) {
      const { counts, values, draws } = await inspectStep(reference, run);
      const still = { ...run, state: { ...run.state, student: new Float32Array(run.state.student.length) } };
      const { values: undecided } = await reference.stepOnce(run.step, still.state, run.labeled, draws);
      // An undecided student's loss is ln 2 a point.
      const share = counts!.filter((one) => one === 1).length / counts!.length;
      expect(undecided.pseudoLabel, name).toBeCloseTo(share * Math.LN2, 5);
      expect(counts).toHaveLength(values.pseudoLabels!.length);
    }
    expect((await inspectStep(reference, runOf('pseudo-labels', ours))).counts).toBeNull();
  });

  it('need a teacher', async () => {
    for (const id of ['supervised', 'mean-teacher'] as const)
      await expect(inspectStep(reference, runOf(id, ours))).rejects.toThrow('teacher that labels');
  });
});
