import { beforeAll, describe, expect, test } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import type { Engine, Run } from '../../../src/learn/engines/engine.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import type { MethodId } from '../../../src/settings/settings.ts';
import { networkOf } from '../../../src/learn/network.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { dataOf, runOf, settingsWith, statesAfter } from './runs.ts';

let engine: Engine;

beforeAll(async () => {
  engine = await createWasmEngine(await wasmBytes());
});

/** Share of a seed's 1,994 unlabeled points that a network of preset Ours gets right. */
async function accuracyOf(parameters: Float32Array, seed: number): Promise<number> {
  const { unlabeled, classes } = dataOf(seed);
  const beliefs = await engine.evaluate(networkOf(ours), parameters, unlabeled);
  return beliefs.filter((p, i) => Number(p > 0.5) === classes[i]).length / classes.length;
}

const successes = (shares: number[]) => shares.filter((share) => share >= 0.99).length;

describe('preset Ours, seeds 1 to 10', () => {
  const seeds = Array.from({ length: 10 }, (_, i) => i + 1);
  const accuracies = async (runs: Run[]) => {
    const states = await statesAfter(engine, runs, ours.steps);
    return Promise.all(states.map(({ student }, i) => accuracyOf(student, seeds[i]!)));
  };
  const runsOf = (id: MethodId, settings: Settings) => seeds.map((seed) => runOf(id, settings, seed));

  test('Meta Pseudo Labels succeeds on all', async () => {
    expect(successes(await accuracies(runsOf('meta-pseudo-labels', ours)))).toBe(10);
  });

  test('without feedback, or without consistency, hardly ever', async () => {
    const withoutFeedback = settingsWith({}, {}, { weight: 0 });
    const withoutConsistency = settingsWith({}, { consistency: { ...ours.teacher.consistency, weight: 0 } });
    for (const settings of [withoutFeedback, withoutConsistency])
      expect(successes(await accuracies(runsOf('meta-pseudo-labels', settings)))).toBeLessThanOrEqual(1);
  });

  test('Supervised and Pseudo Labels stay below 95 %', async () => {
    const supervised = runsOf('supervised', ours);
    const teachers = await statesAfter(engine, supervised, 3000);
    const students = runsOf('pseudo-labels', ours).map((run, i) => ({
      ...run,
      state: { ...run.state, teacher: teachers[i]!.student },
    }));
    for (const runs of [supervised, students])
      expect(Math.max(...(await accuracies(runs)))).toBeLessThan(0.95);
  });
});

test('Supervised takes all two thousand labels', async () => {
  const { unlabeled, classes } = dataOf(1);
  const run = { ...runOf('supervised', ours), labeled: { x: unlabeled, y: classes } };
  const [state] = await statesAfter(engine, [run], 3000);
  expect(await accuracyOf(state!.student, 1)).toBeGreaterThan(0.99);
});
