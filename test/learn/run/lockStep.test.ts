import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Label } from '../../../src/data/dataset.ts';
import type { Engine, State } from '../../../src/learn/engines/engine.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { methods } from '../../../src/learn/methods/methods.ts';
import { dataOf } from '../../../src/learn/run/data.ts';
import { firstRun } from '../../../src/learn/run/firstRun.ts';
import { begin } from '../../../src/learn/run/liveRun.ts';
import { LockStep } from '../../../src/learn/run/lockStep.ts';
import type { Snapshot } from '../../../src/learn/run/timeline.ts';
import { withValue } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { supervisedSteps, type MethodId, type Settings } from '../../../src/settings/settings.ts';

const data = dataOf(ours);
const { labels } = data;
const moved: Label[] = labels.map((label, i) => (i === 0 ? { ...label, x: label.x + 0.4 } : label));

let engine: Engine;
beforeAll(async () => {
  engine = await createWasmEngine(new Uint8Array(readFileSync('src/learn/engines/wasm/kernel.wasm')).buffer);
});

async function of(methodIds: MethodId[], settings: Settings = ours): Promise<[LockStep, Snapshot]> {
  const { starts, runs, future } = await begin(
    { settings, methods: methodIds, labels, from: null },
    data,
    engine,
  );
  return [new LockStep(engine, engine, starts, runs), future.current];
}

test('reads at each step that is asked for, and comes there again from any of them', async () => {
  const [lockStep] = await of(['supervised', 'noisy-student'], withValue(ours, 'steps', 60));
  const snapshots = await lockStep.advance(0, [5, 20, 45], labels);
  expect(snapshots.map(({ step, states }) => [step, states.map((state) => state.step)])).toEqual([
    [5, [5, 5]],
    [20, [20, 20]],
    [45, [45, 45]],
  ]);
  lockStep.restore(snapshots[0]!);
  expect((await lockStep.advance(5, [45], labels))[0]!.states).toEqual(snapshots[2]!.states);
  const other = lockStep.movedTo(engine, engine, snapshots[1]!);
  expect((await other.advance(20, [45], labels))[0]!.states).toEqual(snapshots[2]!.states);
});

test('knows how many steps no round ends on', async () => {
  const settings = withValue(ours, 'steps', 60);
  const [[plain], [rounds]] = [await of(['supervised'], settings), await of(['noisy-student'], settings)];
  expect([plain.stepsInRound(5, 100), rounds.stepsInRound(5, 100), rounds.stepsInRound(5, 3)]).toEqual([
    100, 14, 3,
  ]);
  expect(rounds.stepsInRound(19, 100)).toBe(0);
});

test('ends before the first step at which a network has no answer', async () => {
  const relu = withValue(withValue(ours, 'network.activation', 'relu'), 'student.learningRate', 1e6);
  const [lockStep] = await of(['supervised', 'pseudo-labels'], relu);
  expect(await lockStep.advance(0, [50, 51], labels)).toEqual([]);
});

test('trains the frozen Supervised teacher on where labels move, 3,000 steps from where it is', async () => {
  const [lockStep, first] = await of(['pseudo-labels']);
  const [before] = first.states;
  const [after] = await lockStep.relabel(first, moved);
  const state: State = { step: 0, student: before!.teacher!, teacher: null };
  const start = { method: methods.supervised, settings: ours, data, labels: moved };
  const runs = engine.create([{ ...firstRun(start), state }]);
  await runs.advance(supervisedSteps);
  const [expected] = await runs.read();
  expect([...after!.teacher!]).toEqual([...expected!.state.student]);
  expect([...after!.student]).toEqual([...before!.student]);
});
