import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { runVector, type VectorFile } from '../../../cli/vectorFile.ts';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import { streams, uniform, draw } from '../../../src/data/random.ts';
import { drawsOf } from '../../../src/learn/draws.ts';
import type { Engine, State } from '../../../src/learn/engines/engine.ts';
import { createReferenceEngine } from '../../../src/learn/engines/reference/reference.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { firstWeights, layersOf, networkOf, type Network } from '../../../src/learn/network.ts';
import { ours } from '../../../src/settings/presets.ts';
import { expectNearStep } from './near.ts';
import { labeledOf, network, runOf, settingsWith, statesAfter, statesOnTheWay, variants } from './runs.ts';

let engine: Engine;
let memory: WebAssembly.Memory;

beforeAll(async () => {
  const instantiate = vi.spyOn(WebAssembly, 'instantiate');
  engine = await createWasmEngine(await wasmBytes());
  const instance = (await instantiate.mock.results[0]!.value) as unknown as WebAssembly.Instance;
  memory = instance.exports.memory as WebAssembly.Memory;
  instantiate.mockRestore();
});

describe('golden vectors', () => {
  const folder = new URL('../../vectors/', import.meta.url);
  test.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('%s', async (name) => {
    const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as VectorFile;
    const { parameters, values } = await runVector(engine, file);
    expect(parameters).toBeLessThanOrEqual(1);
    expect(values).toBeLessThanOrEqual(1);
  });
});

describe.each(variants)('%s', (_, make) => {
  test('computes what the reference computes', async () => {
    const reference = await createReferenceEngine();
    const { step, seed, unlabeled, labeled, state } = make();
    const draws = drawsOf(step, seed, 3, unlabeled);
    const [actual, expected] = await Promise.all(
      [engine, reference].map((e) => e.stepOnce(step, state, labeled, draws)),
    );
    expectNearStep(actual!, expected!, 1);
  });

  test('draws what draws.ts draws, bit for bit', async () => {
    const run = make();
    let state: State = { ...run.state, step: 2 ** 20 };
    const live = engine.create([{ ...run, state }]);
    for (let i = 0; i < 3; i++) {
      const draws = drawsOf(run.step, run.seed, state.step, run.unlabeled);
      const { state: after, values } = await engine.stepOnce(run.step, state, run.labeled, draws);
      state = after;
      await live.advance(1);
      const [read] = await live.read();
      expect(read!.state).toEqual(after);
      expect(values).toMatchObject(read!.losses);
    }
    live.dispose();
  });

  test('takes seven steps twice as it takes fourteen', async () => {
    expect(await statesAfter(engine, [make()], 7, 7)).toEqual(await statesAfter(engine, [make()], 14));
  });
});

test('runs advanced together are what they are alone', async () => {
  const runs = variants.map(([, make]) => make());
  const together = await statesAfter(engine, runs, 9);
  for (const [i, run] of runs.entries()) expect(await statesAfter(engine, [run], 9)).toEqual([together[i]]);
});

test('a diverged run leaves its neighbors alone', async () => {
  const diverging = runOf(
    'meta-pseudo-labels',
    settingsWith({ student: { ...ours.student, learningRate: 1e6, labels: 1 } }),
  );
  diverging.state.student.fill(NaN);
  const small = runOf('meta-pseudo-labels', settingsWith({ batch: 5 }));
  const [lost, kept] = await statesAfter(engine, [diverging, small], 4);
  expect(lost!.student.every(Number.isNaN)).toBe(true);
  expect(kept).toEqual((await statesAfter(engine, [small], 4))[0]);
});

test('what is read is as of the call, whatever steps follow before it is there', async () => {
  const all = [runOf('meta-pseudo-labels', ours), runOf('supervised', ours)];
  const read = await statesOnTheWay(engine, all, [3, 7, 12]);
  for (const [i, steps] of [3, 7, 12].entries())
    expect(read[i]).toEqual(await statesAfter(engine, all, steps));
});

test('the student may become the teacher, and labels may move, between steps', async () => {
  const run = runOf('meta-pseudo-labels', ours);
  const live = engine.create([run]);
  expect((await live.read())[0]!.losses.labeledBefore).toBeNull();
  await live.advance(5);
  const { state } = (await live.read())[0]!;
  const labeled = labeledOf(9);
  const changed = { ...state, teacher: state.student };
  live.write(0, { state: changed, labeled });
  const [written] = await live.read();
  expect(written!.state).toEqual(changed);
  expect(written!.losses.labeledBefore).toBeNull();
  await live.advance(5);
  expect((await live.read()).map((read) => read.state)).toEqual(
    await statesAfter(engine, [{ ...run, state: changed, labeled }], 5),
  );
  expect(() => live.write(0, { labeled: labeledOf(65) })).toThrow('room for 64 labeled points');
  live.dispose();
  await expect(live.advance(1)).rejects.toThrow('disposed');
});

describe('memory', () => {
  test('does not grow with steps', async () => {
    const live = engine.create([runOf('meta-pseudo-labels', settingsWith({ ...network([4]), batch: 8 }))]);
    await live.advance(1);
    const before = memory.buffer.byteLength;
    await live.advance(100_000);
    expect((await live.read())[0]!.state.step).toBe(100_001);
    expect(memory.buffer.byteLength).toBe(before);
    live.dispose();
  });

  test('does not grow with runs that come and go, others staying', async () => {
    const before = await bytesAfterCycles(500);
    expect(await bytesAfterCycles(1000)).toBe(before);
  });
});

/** Creates runs of many sizes while the ones before are still there, then disposes those. */
async function bytesAfterCycles(count: number): Promise<number> {
  let live = engine.create([]);
  for (let i = 0; i < count; i++) {
    const run = runOf(
      'meta-pseudo-labels',
      settingsWith({ ...network([1 + (i % 32)]), batch: 1 + ((i * 71) % 400) }),
    );
    const next = engine.create([run, run].slice(i % 2));
    await engine.stepOnce(run.step, run.state, run.labeled, drawsOf(run.step, run.seed, i, run.unlabeled));
    await engine.evaluate(run.step, run.state.student, run.unlabeled);
    live.dispose();
    live = next;
  }
  live.dispose();
  live.dispose();
  return memory.buffer.byteLength;
}

describe('evaluate', () => {
  test.each([
    ['tanh', [8, 8], 2000],
    ['sigmoid', [7, 5, 3], 1],
    ['relu', [32, 32, 32], 67],
    ['tanh', [5], 0],
  ] as const)('%s %s on %i points', async (activation, hidden, count) => {
    const settings = settingsWith(network([...hidden], activation));
    const parameters = firstWeights(
      networkOf(settings),
      { ...settings.network, gain: 2 },
      streams.studentWeights,
    );
    parameters.forEach((value, i) => (parameters[i] = value + 0.1 * Math.sin(i)));
    const x = Float32Array.from(
      { length: 2 * count },
      (_, i) => 10 * uniform(draw(1, streams.points, 0, i)[0]) - 5,
    );
    const actual = await engine.evaluate(networkOf(settings), parameters, x);
    expect(actual).toHaveLength(count);
    actual.forEach((p, i) =>
      expect(
        Math.abs(p - plainForward(networkOf(settings), parameters, [x[2 * i]!, x[2 * i + 1]!])),
      ).toBeLessThan(2e-6),
    );
  });

  test.each(['tanh', 'sigmoid', 'relu'] as const)('%s lets NaN through', async (activation) => {
    const settings = settingsWith(network([8, 8], activation));
    const parameters = firstWeights(networkOf(settings), settings.network, streams.studentWeights);
    parameters[0] = NaN;
    expect(await engine.evaluate(networkOf(settings), parameters, Float32Array.of(1, 1))).toEqual(
      Float32Array.of(NaN),
    );
  });
});

/** p(class 1) in float64. */
function plainForward(shape: Network, parameters: Float32Array, point: number[]): number {
  const activation = {
    tanh: Math.tanh,
    sigmoid: (v: number) => 1 / (1 + Math.exp(-v)),
    relu: (v: number) => Math.max(0, v),
  }[shape.activation];
  let units = point;
  for (const [k, { fanIn, fanOut, weights, biases }] of layersOf(shape).entries()) {
    const sums = Array.from({ length: fanOut }, (_, o) =>
      units.reduce(
        (sum, unit, i) => sum + unit * parameters[weights + i * fanOut + o]!,
        parameters[biases + o]!,
      ),
    );
    expect(units).toHaveLength(fanIn);
    units = k < shape.layers.length - 2 ? sums.map(activation) : sums;
  }
  return 1 / (1 + Math.exp(units[0]! - units[1]!));
}

describe('refuses', () => {
  test('to start without SIMD', async () => {
    const validate = vi.spyOn(WebAssembly, 'validate').mockReturnValue(false);
    await expect(createWasmEngine(await wasmBytes())).rejects.toThrow('no SIMD');
    validate.mockRestore();
  });

  test('networks, states and steps that do not fit', async () => {
    const run = runOf('meta-pseudo-labels', ours);
    const deep = { ...run, step: { ...run.step, layers: [2, 4, 4, 4, 4, 2] } };
    expect(() => engine.create([deep])).toThrow('one to three hidden layers');
    expect(() => engine.create([{ ...run, unlabeled: new Float32Array() }])).toThrow('there are none');
    const short = { ...run.state, student: new Float32Array(3) };
    expect(() => engine.create([{ ...run, state: short }])).toThrow('114 parameters');
    await expect(engine.stepOnce(run.step, run.state, run.labeled, null)).rejects.toThrow('needs draws.x');
  });
});
