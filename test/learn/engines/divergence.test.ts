/** Weights that stop being numbers, on every engine: a live run stands at its last finite snapshot. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import { webgpuInNode } from '../../../cli/webgpuInNode.ts';
import type { Engine } from '../../../src/learn/engines/engine.ts';
import { createReferenceEngine } from '../../../src/learn/engines/reference/reference.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { dataOf } from '../../../src/learn/run/data.ts';
import { answering } from '../../../src/learn/run/finite.ts';
import { layersOf, networkOf } from '../../../src/learn/network.ts';
import { Trainer } from '../../../src/learn/run/trainer.ts';
import type { MethodId } from '../../../src/settings/settings.ts';
import { ours } from '../../../src/settings/presets.ts';
import { network, settingsWith } from './runs.ts';

const engines: Record<string, () => Promise<Engine>> = {
  wasm: async () => createWasmEngine(await wasmBytes()),
  tfjs: () => createReferenceEngine(),
  webgpu: async () => (await import('../../../src/learn/engines/webgpu/webgpu.ts')).createWebgpuEngine(),
};

/** With tanh units weights of any size stay finite; with ReLU they do not, unless all units fall silent first. */
const student = { ...ours.student, learningRate: 1e6 };
const settings = settingsWith({ ...network([8, 8], 'relu'), student }, { learningRate: 1e6 });
const data = dataOf(settings);
const { labels } = data;

beforeAll(webgpuInNode);

describe.each(Object.keys(engines))('%s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await engines[name]!();
  });
  afterAll(() => engine.dispose());

  test.each<MethodId>(['meta-pseudo-labels', 'uda'])(
    'stops %s at a learning rate of a million where the next step has no answer',
    async (id) => {
      const trainer = await Trainer.start(engine, { settings, methods: [id], labels, from: null }, data);
      while (!trainer.diverged && trainer.step < 200) await trainer.advance(1);
      expect(trainer.diverged).toBe(true);
      expect(trainer.snapshot.step).toBe(trainer.step);
      for (const { student: parameters } of trainer.snapshot.states) {
        const beliefs = await engine.evaluate(networkOf(settings), parameters, data.fresh.x);
        expect(beliefs.every(Number.isFinite)).toBe(true);
      }
      const runs = engine.create([trainer.runOf(0)]);
      await runs.advance(1);
      expect(answering(networkOf(settings), (await runs.read())[0]!.state)).toBe(false);
      runs.dispose();
      trainer.dispose();
    },
  );

  /** Whether a run stops that goes on from weights which were put there. */
  async function stopsAt(change: (weights: Float32Array) => void): Promise<boolean> {
    const live = {
      settings: settingsWith(network([8, 8], 'relu')),
      methods: ['supervised' as const],
      labels,
    };
    const first = await Trainer.start(engine, { ...live, from: null }, data);
    const snapshot = structuredClone(first.snapshot);
    first.dispose();
    change(snapshot.states[0]!.student);
    const past = { snapshots: [snapshot], events: [], replaced: [] };
    const trainer = await Trainer.start(engine, { ...live, from: { step: 0, until: 10, past } }, data);
    await trainer.advance(1);
    trainer.dispose();
    return trainer.diverged;
  }

  test('stops where weights are finite and what the network says of a point is not', async () => {
    // Products of 10³⁰ with 10³⁰, but for the labels, which lie where no unit answers.
    const [inputs, inner] = layersOf(networkOf(settings));
    const put = (weights: Float32Array) => {
      weights.fill(0);
      weights.fill(1e30, inputs!.weights, inputs!.biases).fill(-1e32, inputs!.biases, inner!.weights);
      weights.fill(1e30, inner!.weights, inner!.biases);
    };
    expect(await stopsAt(put)).toBe(true);
  });

  // At −∞ the unit is silent, so that no other weight tells of it.
  test.each([NaN, Infinity, -Infinity])('sees a single weight of %d', async (weight) => {
    const { biases } = layersOf(networkOf(settings))[0]!;
    expect(await stopsAt((weights) => void (weights[biases] = weight))).toBe(true);
  });
});
