/** That the story's steps show what its sentences say, with the settings, points and first weights of the first visit. */
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Engine, State } from '../../../src/learn/engines/engine.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { metaPseudoLabels } from '../../../src/learn/methods/metaPseudoLabels.ts';
import { networkOf } from '../../../src/learn/network.ts';
import { dataOf } from '../../../src/learn/run/data.ts';
import { firstRun } from '../../../src/learn/run/firstRun.ts';
import { measure, type Measurement } from '../../../src/learn/run/measure.ts';
import { Trainer } from '../../../src/learn/run/trainer.ts';
import { takeOf, takeSettings } from '../../../src/session/story/takes.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';

const data = dataOf(ours);
const start = { method: metaPseudoLabels, settings: ours, data, labels: data.labels };

let engine: Engine;
let trainer: Trainer;
beforeAll(async () => {
  engine = await createWasmEngine(new Uint8Array(readFileSync('src/learn/engines/wasm/kernel.wasm')).buffer);
  const live = { settings: ours, methods: [metaPseudoLabels.id], labels: data.labels, from: null };
  trainer = await Trainer.start(engine, live, data);
  await trainer.advance(150);
});

const stateAt = async (step: number): Promise<State> => {
  await trainer.seek(step);
  return trainer.snapshot.states[0]!;
};

async function measuredAt(step: number): Promise<Measurement> {
  const state = await stateAt(step);
  return measure(engine, start, state, trainer.snapshot.losses[0]!);
}

/** By how much each star's loss falls in the lesson after a step: -log p of its class. */
async function gains(step: number): Promise<number[]> {
  const [before, after] = [await stateAt(step), await stateAt(step + 1)];
  const { labeled } = firstRun(start, before.teacher);
  const sure = async ({ student }: State) =>
    [...(await engine.evaluate(networkOf(ours), student, labeled.x))].map((p, i) =>
      labeled.y[i] ? p : 1 - p,
    );
  const [then, now] = [await sure(before), await sure(after)];
  return now.map((p, i) => Math.log(p / then[i]!));
}

test('a step that the text names is of the first visit, whatever seeds the reader has', () => {
  const theirs = withValue(withValue(ours, 'data.seed', 7), 'network.seed', 8);
  for (const id of ['lesson', 'dip'] as const) expect(takeSettings(takeOf(id), theirs)).toEqual(ours);
  expect(takeSettings(takeOf('withBoth'), theirs)).toEqual(theirs);
});

test('the lesson that is taken apart: all six stars gain by it, and so do student and teacher', async () => {
  const { step } = takeOf('lesson');
  const [before, after] = [await measuredAt(step!), await measuredAt(step! + 1)];
  expect((await gains(step!)).filter((gain) => gain > 0)).toHaveLength(6);
  expect(after.accuracy).toBeGreaterThan(before.accuracy!);
  expect(after.teacherAccuracy).toBeGreaterThan(before.teacherAccuracy!);
});

test('as the paper states the toy: even odds for every point', async () => {
  const settings = takeSettings(takeOf('paperLiteral'), ours);
  const literal = await Trainer.start(
    engine,
    { settings, methods: [metaPseudoLabels.id], labels: data.labels, from: null },
    dataOf(settings),
  );
  await literal.advance(settings.steps);
  const { student } = literal.snapshot.states[0]!;
  const odds = await engine.evaluate(networkOf(settings), student, data.unlabeled.x);
  expect(literal.finished).toBe(true);
  expect(Math.max(...odds.map((p) => Math.abs(p - 0.5)))).toBeLessThan(0.01);
});
