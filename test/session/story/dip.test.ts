/** What the story says of one dip, step by step. */
import { describe, expect, test } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { methods } from '../../../src/learn/methods/methods.ts';
import { dataOf } from '../../../src/learn/run/data.ts';
import { startRuns } from '../../../src/learn/run/firstRun.ts';
import { knownAccuracyOf } from '../../../src/learn/run/measure.ts';
import { dipRule, dipsOf } from '../../../src/learn/study/dips.ts';
import { retaken, traceOf } from '../../../src/learn/study/dipTrace.ts';
import { takeOf, takeSettings } from '../../../src/session/story/takes.ts';
import { ours } from '../../../src/settings/presets.ts';

const [before, slip, copied, back] = (['beforeDip', 'slip', 'dip', 'afterDip'] as const).map(
  (take) => takeOf(take).step!,
) as [number, number, number, number];
const settings = { ...takeSettings(takeOf('dip'), ours), steps: back };
const data = dataOf(settings);
const start = { method: methods['meta-pseudo-labels'], settings, data, labels: data.labels };
const engine = await createWasmEngine(await wasmBytes());
const { states, student, teacher, starLoss } = await traceOf(engine, start);

/** Of the network whose accuracies these are. */
const dipAt = (accuracies: readonly number[], step: number) =>
  dipsOf(accuracies).find(({ begin }) => begin === step);

test('the teacher slips; a step later the student, whose loss on the stars jumps; then both come back', () => {
  const [slipped, followed] = [dipAt(teacher!, slip)!, dipAt(student, copied)!];
  expect(copied).toBe(slip + 1);
  expect([slipped.end, followed.end].every((end) => end !== null && end <= back)).toBe(true);
  expect(student[back]).toBeGreaterThanOrEqual(followed.before - dipRule.back);
  expect(before).toBeLessThan(slip);
  expect(starLoss[copied]).toBeGreaterThan(4 * starLoss[slip]!);
});

test('with a step of half the length the teacher does not slip, and with the teacher before it the student stays', async () => {
  const [state] = await retaken(engine, start, states[slip - 1]!, 1, {
    step: (step) => ({
      ...step,
      teacher:
        step.teacher?.kind === 'learning'
          ? { ...step.teacher, learningRate: step.teacher.learningRate / 2 }
          : step.teacher,
    }),
  });
  const half = await knownAccuracyOf(engine, start, state!.teacher!);
  expect(half).toBeGreaterThan(teacher![slip - 1]!);
  const [taught] = await retaken(engine, start, { ...states[slip]!, teacher: states[slip - 1]!.teacher }, 1);
  const accuracy = await knownAccuracyOf(engine, start, taught!.student);
  expect(student[slip]! - accuracy).toBeLessThan(0.01);
});

const scaled = (weights: Float32Array, by: number) => weights.map((weight) => weight * by);

/** Engines round otherwise, and a run that is long enough comes to something else by that: this one not yet. */
describe.for([1e-6, -1e-6])('with first weights that are off by %f of themselves', (by) => {
  test('the same steps show the same', async () => {
    const [run] = await startRuns(engine, [start]);
    const { state } = run!;
    run!.state = {
      ...state,
      student: scaled(state.student, 1 + by),
      teacher: scaled(state.teacher!, 1 + by),
    };
    const runs = engine.create([run!]);
    for (const step of [before, slip, copied, back]) {
      await runs.advance(step - (await runs.read())[0]!.state.step);
      const { state: now } = (await runs.read())[0]!;
      expect(await knownAccuracyOf(engine, start, now.student)).toBeCloseTo(student[step]!, 2);
      expect(await knownAccuracyOf(engine, start, now.teacher!)).toBeCloseTo(teacher![step]!, 2);
    }
    runs.dispose();
  });
});
