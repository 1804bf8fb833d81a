import { beforeAll, describe, expect, it } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import type { Engine } from '../../../src/learn/engines/engine.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { accuracyElsewhere } from '../../../src/learn/study/labelMap.ts';
import { accuracy } from '../../../src/learn/run/accuracy.ts';
import { dataOf } from '../../../src/learn/run/data.ts';
import type { Start } from '../../../src/learn/run/firstRun.ts';
import { methods } from '../../../src/learn/methods/methods.ts';
import { networkOf } from '../../../src/learn/network.ts';
import { solve } from '../../../src/learn/run/solve.ts';
import { Trainer } from '../../../src/learn/run/trainer.ts';
import { ours } from '../../../src/settings/presets.ts';
import { methodIds, type MethodId, type Settings } from '../../../src/settings/settings.ts';
import { fakeEngine } from '../fakeEngine.ts';

const settings: Settings = { ...ours, steps: 700 };
const data = dataOf(settings);
const moved = data.labels.map((label, i) => (i === 2 ? { ...label, x: 0.9, y: -0.3 } : label));

const startOf = (id: MethodId, change: Partial<Start> = {}): Start => ({
  method: methods[id],
  settings,
  data,
  labels: moved,
  ...change,
});

/** What a generator yields, and what it returns. */
async function run<Result>(generator: AsyncGenerator<number, Result>) {
  const steps: number[] = [];
  for (;;) {
    const { value, done } = await generator.next();
    if (done) return { steps, result: value };
    steps.push(value);
  }
}

let engine: Engine;
beforeAll(async () => {
  engine = await createWasmEngine(await wasmBytes());
});

describe('solve', () => {
  it.for(methodIds)('comes to what a live run of %s comes to, bit for bit', async (id) => {
    const trainer = await Trainer.start(engine, { settings, methods: [id], labels: moved, from: null }, data);
    for (const count of [1, 49, 333, 700]) await trainer.advance(count);
    expect(trainer.step).toBe(700);
    for (const every of [Infinity, 24]) {
      const { result } = await run(solve(engine, startOf(id), every));
      expect(result.state).toEqual(trainer.snapshot.states[0]);
      expect(result.losses).toEqual(trainer.snapshot.losses[0]);
      expect(result.diverged).toBe(false);
    }
    trainer.dispose();
  });

  it('measures on the way as often as asked, the first and the last step included', async () => {
    const { result } = await run(solve(engine, startOf('meta-pseudo-labels'), 234));
    expect(result.curve.map(({ state }) => state.step)).toEqual([0, 234, 468, 700]);
    const beliefs = await engine.evaluate(networkOf(settings), result.state.student, data.unlabeled.x);
    expect(result.curve[3]!.measurement.accuracy).toBe(accuracy(beliefs, data.unlabeled.y));
    expect(result.curve[3]).toMatchObject({ state: result.state, measurement: { losses: result.losses } });
    expect((await run(solve(engine, startOf('uda')))).result.curve).toEqual([]);
  });

  it('stops at the last finite state of a run that diverges', async () => {
    const { result } = await run(solve(divergingAfter(240), startOf('meta-pseudo-labels'), 100));
    expect(result.diverged).toBe(true);
    expect(result.state.step).toBe(200);
    expect(result.state.student.every(Number.isFinite)).toBe(true);
    expect(result.curve.map(({ state }) => state.step)).toEqual([0, 100, 200]);
  });

  it('lets its caller stop between pieces of work, rarer where a step is cheap, and frees the runs', async () => {
    const long = { ...ours, steps: 1_000_000 };
    const [cheap, dear] = await Promise.all(
      [128, 1024].map(async (batch) => {
        const fake = fakeEngine();
        const generator = solve(fake, startOf('meta-pseudo-labels', { settings: { ...long, batch } }));
        const first = await generator.next();
        await generator.return(undefined as never);
        expect(fake.calls.at(-1)).toBe('dispose');
        return first.value as number;
      }),
    );
    expect(cheap).toBeGreaterThan(dear!);
    expect(dear).toBeGreaterThan(0);
  });
});

describe('a live run that is taken up where a solve has ended', () => {
  it('stands there with its losses, goes back as if it had been there, and on', async () => {
    const ids: MethodId[] = ['pseudo-labels', 'meta-pseudo-labels'];
    const solved = await Promise.all(
      ids.map(async (id) => (await run(solve(engine, startOf(id), 100))).result),
    );
    const snapshots = solved[0]!.curve.map(({ state: { step } }, i) => ({
      step,
      states: solved.map(({ curve }) => curve[i]!.state),
      losses: solved.map(({ curve }) => curve[i]!.measurement.losses),
      labels: moved,
    }));
    const from = { step: 700, until: 700, past: { snapshots, events: [], replaced: [] } };
    const taken = await Trainer.start(engine, { settings, methods: ids, labels: moved, from }, data);
    const live = await Trainer.start(engine, { settings, methods: ids, labels: moved, from: null }, data);
    await live.advance(700);
    expect(taken.snapshot).toEqual(live.snapshot);
    expect(taken.finished).toBe(true);
    for (const step of [250, 0, 699]) {
      await taken.seek(step);
      await live.seek(step);
      expect(taken.snapshot.step).toBe(step);
      expect(taken.snapshot.states).toEqual(live.snapshot.states);
    }
    for (const trainer of [taken, live]) {
      await trainer.seek(700);
      trainer.extend();
      await trainer.advance(20);
    }
    expect(taken.snapshot).toEqual(live.snapshot);
  });
});

describe('accuracyElsewhere', () => {
  it('is the accuracy of a run whose label lies there', async () => {
    const elsewhere = { index: 2, place: { x: 0.9, y: -0.3 } };
    const start = startOf('meta-pseudo-labels', { labels: data.labels });
    const { result } = await run(accuracyElsewhere(engine, start, elsewhere));
    const solved = await run(solve(engine, startOf('meta-pseudo-labels'), 700));
    expect(result).toBe(solved.result.curve[1]!.measurement.accuracy);
    const here = await run(solve(engine, start, 700));
    expect(result).not.toBe(here.result.curve[1]!.measurement.accuracy);
  });

  it('is null where the run diverges', async () => {
    const elsewhere = { index: 0, place: { x: 0, y: 0 } };
    const { result } = await run(accuracyElsewhere(divergingAfter(10), startOf('supervised'), elsewhere));
    expect(result).toBeNull();
  });
});

/** An engine whose weights are no numbers after a step. */
function divergingAfter(step: number): Engine {
  const fake = fakeEngine();
  return {
    ...fake,
    create(runs) {
      const made = fake.create(runs);
      const read = async () =>
        (await made.read()).map(({ state, losses }) => ({
          state: { ...state, student: state.student.map((w) => (state.step > step ? NaN : w)) },
          losses,
        }));
      return { ...made, read };
    },
  };
}
