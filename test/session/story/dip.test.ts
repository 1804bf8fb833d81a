/** What the story says of one dip, step by step. */
import { expect, test } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { methods } from '../../../src/learn/methods/methods.ts';
import { dataOf } from '../../../src/learn/run/data.ts';
import { knownAccuracyOf } from '../../../src/learn/run/measure.ts';
import { dipRule } from '../../../src/learn/study/dips.ts';
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
const fell = (accuracies: readonly number[], step: number) => accuracies[before]! - accuracies[step]!;

test('a lesson scores badly, the teacher slips, a step later the student, which scores well; then both are back', () => {
  expect(starLoss[slip]).toBeGreaterThan(2 * starLoss[slip - 1]!);
  expect(fell(teacher!, slip - 1)).toBeLessThan(dipRule.back);
  expect(fell(teacher!, slip)).toBeGreaterThan(0.03);
  expect(fell(student, slip)).toBeLessThan(dipRule.back);
  expect(copied).toBe(slip + 1);
  expect(fell(student, copied)).toBeGreaterThan(0.03);
  expect(starLoss[copied]).toBeLessThan(starLoss[slip]! / 2);
  expect(fell(teacher!, back)).toBeLessThan(dipRule.back);
  expect(fell(student, back)).toBeLessThan(dipRule.back);
});

test('with a step of half the length the teacher does not slip', async () => {
  const [state] = await retaken(engine, start, states[slip - 1]!, 1, {
    step: (step) => ({
      ...step,
      teacher:
        step.teacher?.kind === 'learning'
          ? { ...step.teacher, learningRate: step.teacher.learningRate / 2 }
          : step.teacher,
    }),
  });
  const accuracy = await knownAccuracyOf(engine, start, state!.teacher!);
  expect(teacher![before]! - accuracy).toBeLessThan(dipRule.back);
});
