import { memory } from '@tensorflow/tfjs-core';
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runVector, type VectorFile } from '../../../cli/vectorFile.ts';
import { webgpuInNode } from '../../../cli/webgpuInNode.ts';
import { drawsOf, usesBatch, usesNoise, usesPermutation, usesUniforms } from '../../../src/learn/draws.ts';
import type { Engine, Run, State } from '../../../src/learn/engines/engine.ts';
import { createReferenceEngine } from '../../../src/learn/engines/reference/reference.ts';
import type { WebgpuEngine } from '../../../src/learn/engines/webgpu/webgpu.ts';
import { dataOf as dataOfRun } from '../../../src/learn/run/data.ts';
import { measureEvery } from '../../../src/learn/run/measure.ts';
import { Trainer } from '../../../src/learn/run/trainer.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { MethodId } from '../../../src/settings/settings.ts';
import { Viewer } from '../../../src/worker/live/frame.ts';
import { deviceSlack, expectNear, expectNearStep } from './near.ts';
import {
  dataOf,
  labeledOf,
  network,
  runOf,
  settingsWith,
  statesAfter,
  statesOnTheWay,
  variants,
} from './runs.ts';

let engine: WebgpuEngine;
let reference: Engine;

/** Not before `navigator.gpu` is there. */
const webgpu = () => import('../../../src/learn/engines/webgpu/webgpu.ts');

beforeAll(async () => {
  await webgpuInNode();
  engine = await (await webgpu()).createWebgpuEngine();
  reference = await createReferenceEngine();
});
afterAll(() => engine.dispose());

describe('golden vectors', () => {
  const folder = new URL('../../vectors/', import.meta.url);
  test.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s', async (name) => {
    const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as VectorFile;
    const { parameters, values } = await runVector(engine, file);
    expect(parameters).toBeLessThanOrEqual(deviceSlack);
    expect(values).toBeLessThanOrEqual(deviceSlack);
  });
});

/**
 * What a step asks of its draws, and of how many points: a variant of each is enough to hold the drawing. What all of
 * them compute is held where a shader is compiled in a tenth of the time: test/gpu/naga.test.ts.
 */
const drawingOf = ({ step, unlabeled }: Run): string =>
  [usesBatch, usesNoise, usesUniforms, usesPermutation]
    .map((uses) => uses(step))
    .concat(step.batch === 'all', unlabeled.length > 4000)
    .join();
const drawing = [...new Map(variants.map((variant) => [drawingOf(variant[1]()), variant])).values()];

test.each(drawing)(
  'draws what draws.ts draws, and steps from it as the reference does: %s',
  async (_, make) => {
    const run = make();
    let state: State = { ...run.state, step: 2 ** 31 - 1 };
    const live = engine.create([{ ...run, state }]);
    for (let i = 0; i < 2; i++) {
      const draws = drawsOf(run.step, run.seed, state.step, run.unlabeled);
      const once = await engine.stepOnce(run.step, state, run.labeled, draws);
      expectNearStep(once, await reference.stepOnce(run.step, state, run.labeled, draws), deviceSlack);
      await live.advance(1);
      const [read] = await live.read();
      expect(read!.state.step).toBe(state.step + 1);
      expect(read!.state).toEqual(once.state);
      expect(once.values).toMatchObject(read!.losses);
      state = read!.state;
    }
    live.dispose();
  },
);

test('one run alone is bit for bit what it is among five, of other methods and shapes', async () => {
  const mixed = [1, 2, 3].map((seed) => runOf('meta-pseudo-labels', ours, seed));
  const runs = [...mixed, runOf('uda', ours, 4), runOf('supervised', ours, 5)];
  const together = await statesAfter(engine, runs, 1, 9);
  for (const [i, run] of runs.entries()) expect(await statesAfter(engine, [run], 10)).toEqual([together[i]]);
  expect(together[0]!.student).not.toEqual(together[1]!.student);
});

test('runs of one shape have settings, labels and step counters of their own', async () => {
  const slow = runOf(
    'meta-pseudo-labels',
    settingsWith({ student: { ...ours.student, learningRate: 0.1, labels: 0 } }),
  );
  const few = { ...runOf('meta-pseudo-labels', ours), labeled: labeledOf(2), seed: 9 };
  const late = { ...runOf('meta-pseudo-labels', ours), unlabeled: dataOf(7).unlabeled };
  late.state.step = 1000;
  const runs = [slow, few, late];
  const together = await statesAfter(engine, runs, 3);
  for (const [i, run] of runs.entries()) {
    const [expected] = await statesAfter(reference, [run], 3);
    expect(together[i]!.step).toBe(expected!.step);
    expectNear(together[i]!.student, expected!.student, deviceSlack);
    expectNear(together[i]!.teacher, expected!.teacher, deviceSlack);
  }
});

test('what is read is as of the call, whatever steps follow before it is there', async () => {
  const all = [runOf('meta-pseudo-labels', ours), runOf('supervised', ours)];
  const read = await statesOnTheWay(engine, all, [3, 7, 12]);
  for (const [i, steps] of [3, 7, 12].entries())
    expect(read[i]).toEqual(await statesAfter(engine, all, steps));
});

test('the student may become the teacher, and labels may move, between steps', async () => {
  const run = runOf('meta-pseudo-labels', ours);
  const other = runOf('meta-pseudo-labels', ours, 2);
  const live = engine.create([other, run]);
  expect((await live.read())[1]!.losses.labeledBefore).toBeNull();
  await live.advance(5);
  const { state, losses } = (await live.read())[1]!;
  expect(losses.labeledBefore).toBeGreaterThan(0);
  const labeled = labeledOf(9);
  const changed = { step: 40, student: state.student, teacher: state.student };
  live.write(1, { state: changed, labeled });
  const read = (await live.read())[1]!;
  expect(read.state).toEqual(changed);
  expect(read.losses.labeledBefore).toBeNull();
  await live.advance(5);
  const [first, second] = await live.read();
  expect([second!.state]).toEqual(await statesAfter(engine, [{ ...run, state: changed, labeled }], 5));
  expect([first!.state]).toEqual(await statesAfter(engine, [other], 10));
  expect(() => live.write(0, { labeled: labeledOf(65) })).toThrow('At most 64 labeled points');
  live.dispose();
  await expect(live.advance(1)).rejects.toThrow('disposed');
});

test('evaluates as the reference does', async () => {
  for (const [hidden, activation] of [
    [[8, 8], 'tanh'],
    [[7, 5, 3], 'sigmoid'],
    [[32, 32, 32], 'relu'],
  ] as const) {
    const { step, state, unlabeled } = runOf('supervised', settingsWith(network([...hidden], activation)));
    const parameters = state.student.map((value, i) => 2 * value + 0.1 * Math.sin(i));
    const actual = await engine.evaluate(step, parameters, unlabeled);
    expectNear(actual, await reference.evaluate(step, parameters, unlabeled), deviceSlack);
  }
  const { step, state } = runOf('supervised', ours);
  expect(await engine.evaluate(step, state.student, new Float32Array())).toHaveLength(0);
});

test('evaluates many together bit for bit as each alone', async () => {
  const runs = [1, 2, 3].map((seed) => runOf('supervised', ours, seed));
  const { step, unlabeled } = runs[0]!;
  const evaluated = (x: Float32Array) => runs.map(({ state }) => engine.evaluate(step, state.student, x));
  // 65 and 2 points: a workgroup that is full, and others that are not.
  for (const x of [unlabeled, unlabeled.subarray(0, 130), unlabeled.subarray(0, 4)]) {
    const together = await Promise.all(evaluated(x));
    for (const [i, { state }] of runs.entries())
      expect(together[i]).toEqual(await engine.evaluate(step, state.student, x));
    expect(together[0]).not.toEqual(together[1]);
  }
});

test('is waited for four times a frame, whatever is compared', async () => {
  // None that trains a teacher first.
  const methods: MethodId[] = ['supervised', 'uda', 'meta-pseudo-labels'];
  const live = { settings: ours, methods, labels: dataOfRun(ours).labels, from: null };
  const trainer = await Trainer.start(engine, live);
  const viewer = new Viewer(trainer);
  const mapped = vi.spyOn(GPUBuffer.prototype, 'mapAsync');
  const waits = () => mapped.mock.calls.filter(([mode]) => mode === GPUMapMode.READ).length;
  await trainer.advance(measureEvery(ours));
  // States, and their accuracies.
  expect(waits()).toBe(2);
  await viewer.look(engine);
  // Networks on what is drawn, and on the stars.
  expect(waits()).toBe(4);
  mapped.mockRestore();
  trainer.dispose();
});

test('leaves no tensor behind', async () => {
  const run = runOf('meta-pseudo-labels', ours);
  const cycle = async () => {
    const live = engine.create([run, runOf('uda', ours)]);
    await live.advance(30);
    live.write(0, { state: run.state, labeled: labeledOf(3) });
    await live.advance(1);
    await live.read();
    live.dispose();
    live.dispose();
    await engine.stepOnce(run.step, run.state, run.labeled, drawsOf(run.step, 1, 0, run.unlabeled));
    await engine.evaluate(run.step, run.state.student, run.unlabeled);
    return memory();
  };
  const { numTensors, numDataBuffers } = await cycle();
  expect(await cycle()).toMatchObject({ numTensors, numDataBuffers });
  engine.create([{ ...run, step: { ...run.step, batch: 9 } }]).dispose();
  // still being compiled, it keeps its tensors until then
  expect(memory().numTensors).toBeGreaterThan(numTensors);
  await expect.poll(memory).toMatchObject({ numTensors, numDataBuffers });
  const another = await (await webgpu()).createWebgpuEngine();
  another.dispose();
  expect(memory()).toMatchObject({ numTensors, numDataBuffers });
});

test('holds no more memory after two thousand steps than after the first frames', async () => {
  const run = runOf('meta-pseudo-labels', settingsWith({ ...network([4]), batch: 16 }));
  const live = engine.create([run, runOf('supervised', ours)]);
  const frame = async () => {
    await live.advance(100);
    const [first] = await live.read();
    await engine.evaluate(run.step, first!.state.student, run.unlabeled);
    const { numTensors, numDataBuffers, numBytes } = memory();
    return { step: first!.state.step, numTensors, numDataBuffers, numBytes };
  };
  await frame();
  const { step: _, ...before } = await frame();
  for (let i = 3; i <= 20; i++) expect(await frame()).toEqual({ step: 100 * i, ...before });
  live.dispose();
});

/** With the limits that every WebGPU device has. */
const plainDevice = async (): Promise<GPUDevice> => (await navigator.gpu.requestAdapter())!.requestDevice();

describe('device', () => {
  test('workgroup memory that WebGPU guarantees is enough, whatever the shape', async () => {
    const device = await plainDevice();
    expect(device.limits.maxComputeWorkgroupStorageSize).toBe(16_384);
    const small = await (await webgpu()).createWebgpuEngine({ device });
    for (const hidden of [
      [8, 8],
      [16, 16],
      [31, 32, 30],
    ]) {
      const run = runOf('meta-pseudo-labels', settingsWith(network(hidden)));
      const [actual] = await statesAfter(small, [run], 2);
      const [expected] = await statesAfter(reference, [run], 2);
      expectNear(actual!.student, expected!.student, deviceSlack);
      expectNear(actual!.teacher, expected!.teacher, deviceSlack);
    }
    small.dispose();
    device.destroy();
  });

  test('software is called software, and nothing else is', async () => {
    const isHardware = await (await webgpu()).hasHardwareAdapter();
    expect(/software/.test(engine.adapter)).toBe(!isHardware);
  });

  test('a lost device is told, and another engine goes on', async () => {
    const { createWebgpuEngine } = await webgpu();
    const device = await plainDevice();
    const first = await createWebgpuEngine({ device });
    const run = runOf('meta-pseudo-labels', settingsWith(network([4])));
    const live = first.create([run]);
    await live.advance(3);
    const { state } = (await live.read())[0]!;
    device.destroy();
    expect(await first.lost).toMatch('lost');
    await expect(live.advance(1)).rejects.toThrow('lost');
    await expect(live.read()).rejects.toThrow('lost');
    await expect(first.evaluate(run.step, state.student, run.unlabeled)).rejects.toThrow('lost');
    first.dispose();
    const second = await createWebgpuEngine();
    expect(await statesAfter(second, [{ ...run, state }], 2)).toEqual(await statesAfter(engine, [run], 5));
    second.dispose();
  });

  test('an error that WebGPU only reports is thrown', async () => {
    const { createWebgpuEngine } = await webgpu();
    const device = await plainDevice();
    const failing = await createWebgpuEngine({ device });
    device.createBuffer({ size: 4, usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.STORAGE });
    const run = runOf('supervised', ours);
    await expect(statesAfter(failing, [run], 1)).rejects.toThrow('WebGPU:');
    failing.dispose();
    device.destroy();
  });
});
