import { afterEach, describe, expect, it } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import type { Engine, Runs } from '../../../src/learn/engines/engine.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { runSeeds, type Row } from '../../../src/learn/study/experiment.ts';
import { ours } from '../../../src/settings/presets.ts';
import { FailureError } from '../../../src/worker/failure.ts';
import { JobPool } from '../../../src/worker/jobs/jobPool.ts';
import { poolSize } from '../../../src/worker/jobs/poolSize.ts';
import type { SeedsJob } from '../../../src/worker/jobs/jobs.ts';
import { fakeEngine } from '../../learn/fakeEngine.ts';
import { FakeWorker } from '../fakeWorker.ts';

const all: FakeWorker[] = [];
afterEach(() => all.forEach((worker) => worker.terminate()));

const fake = async (): Promise<Engine> => fakeEngine();
const never = () => new Promise<Engine>(() => {});

function poolOf(size: number, open: () => Promise<Engine> = fake) {
  const workers: FakeWorker[] = [];
  const createWorker = () => {
    const worker = new FakeWorker(open, String(workers.length));
    workers.push(worker);
    all.push(worker);
    return worker;
  };
  const workerEnds = (lifeline: string) => workers[Number(lifeline)]!.ended;
  const pool = new JobPool(createWorker, size, workerEnds);
  return { pool, workers };
}

const job = (...seeds: number[]): SeedsJob => ({
  type: 'seeds',
  method: 'supervised',
  settings: { ...ours, steps: 50 },
  seeds,
});

/** Runs a job and notes its seeds as they come. */
function noted(pool: JobPool, work: SeedsJob, signal?: AbortSignal) {
  const seeds: number[] = [];
  return { seeds, done: pool.run(work, { onPart: ({ seed }) => seeds.push(seed), signal }) };
}

const until = (true_: () => boolean) => expect.poll(true_, { interval: 1 }).toBe(true);

describe('rows', () => {
  it('come one by one, the same bits as those of an experiment run at once', async () => {
    const { pool } = poolOf(2, async () => createWasmEngine(await wasmBytes()));
    const settings = { ...ours, steps: 120 };
    const rows: Row[] = [];
    await Promise.all(
      (['meta-pseudo-labels', 'label-spreading'] as const).map((method) =>
        pool.run({ type: 'seeds', method, settings, seeds: [3, 8] }, { onPart: (row) => rows.push(row) }),
      ),
    );
    const engine = await createWasmEngine(await wasmBytes());
    for (const method of ['meta-pseudo-labels', 'label-spreading'] as const) {
      const expected = await runSeeds(engine, { method, settings, seeds: [3, 8] });
      expect(rows.filter((row) => row.method === method)).toEqual(expected);
    }
    expect(pool.engine).toEqual({ name: 'wasm', adapter: 'SIMD WebAssembly' });
  });
});

describe('workers', () => {
  it('start with the first job, no more than there is work for, and stay', async () => {
    const { pool, workers } = poolOf(3);
    expect(workers).toHaveLength(0);
    await noted(pool, job(1)).done;
    expect(workers).toHaveLength(1);
    await Promise.all([1, 2, 3, 4, 5].map((seed) => noted(pool, job(seed)).done));
    expect(workers).toHaveLength(3);
    expect(workers.some(({ terminated }) => terminated)).toBe(false);
  });

  it('leave a core to the page', () => {
    expect([1, 2, 4, 9, 64].map(poolSize)).toEqual([1, 1, 3, 8, 8]);
  });

  it('take jobs in order, the urgent ones first', async () => {
    const { pool } = poolOf(1);
    const order: number[] = [];
    const run = (seed: number, urgent = false) =>
      pool.run(job(seed), { onPart: (row) => order.push(row.seed), urgent });
    await Promise.all([run(1), run(2), run(3), run(4, true)]);
    expect(order).toEqual([1, 4, 2, 3]);
  });

  it('that open no engine are given up: the next may get what they could not', async () => {
    const missing = new FailureError({ kind: 'missing' });
    const opens = [() => Promise.reject(missing), fake];
    const { pool, workers } = poolOf(1, () => opens.shift()!());
    await expect(noted(pool, job(1)).done).rejects.toMatchObject({ failure: { kind: 'missing' } });
    await noted(pool, job(1)).done;
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  it('for want of their script say so, and others are made for the next job', async () => {
    const opens = [never, never, never, fake];
    const { pool, workers } = poolOf(1, () => opens.shift()!());
    const failed = expect(noted(pool, job(1)).done).rejects.toMatchObject({ failure: { kind: 'missing' } });
    for (let i = 0; i < 3; i++) {
      await until(() => workers.length === i + 1);
      workers[i]!.die('');
    }
    await failed;
    await noted(pool, job(1)).done;
    expect(workers).toHaveLength(4);
  });

  it('report a job that cannot be done, and go on', async () => {
    const { pool, workers } = poolOf(1);
    const wrong = { ...job(1), method: 'none' } as unknown as SeedsJob;
    await expect(noted(pool, wrong).done).rejects.toThrow(Error);
    await noted(pool, job(1)).done;
    expect(workers).toHaveLength(1);
  });
});

describe('canceling', () => {
  it('keeps what came, stops the rest, and leaves the worker to others', async () => {
    const { pool, workers } = poolOf(1);
    const stop = new AbortController();
    const { seeds, done } = noted(pool, job(...Array(1000).keys()), stop.signal);
    const waiting = noted(pool, job(7), stop.signal);
    await until(() => seeds.length >= 3);
    stop.abort(new Error('enough'));
    const came = [...seeds];
    await expect(done).rejects.toThrow('enough');
    await expect(waiting.done).rejects.toThrow('enough');
    await noted(pool, job(5)).done;
    expect(seeds).toEqual(came);
    expect(waiting.seeds).toEqual([]);
    expect(workers).toHaveLength(1);
  });

  it('gives up a worker that does not stop', async () => {
    const engines = [stuckEngine(), fakeEngine()];
    const { pool, workers } = poolOf(1, async () => engines.shift()!);
    const stop = new AbortController();
    const { done } = noted(pool, job(1), stop.signal);
    stop.abort(new Error('enough'));
    await expect(done).rejects.toThrow('enough');
    await noted(pool, job(2)).done;
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  it('starts nothing for a signal that is aborted already', async () => {
    const { pool, workers } = poolOf(1);
    await expect(noted(pool, job(1), AbortSignal.abort(new Error('no'))).done).rejects.toThrow('no');
    expect(workers).toHaveLength(0);
  });
});

describe('a worker that dies', () => {
  it('is replaced, and its job is run again: each row comes once', async () => {
    const { pool, workers } = poolOf(1);
    const { seeds, done } = noted(pool, job(...Array(12).keys()));
    await until(() => seeds.length >= 5);
    workers[0]!.die('out of memory');
    await done;
    expect(seeds).toEqual([...Array(12).keys()]);
    expect(workers).toHaveLength(2);
  });

  it('without a word is replaced just so', async () => {
    const { pool, workers } = poolOf(2);
    const jobs = [0, 20].map((first) => noted(pool, job(...Array.from({ length: 20 }, (_, i) => first + i))));
    await until(() => jobs.every(({ seeds }) => seeds.length >= 3));
    workers[0]!.terminate();
    await Promise.all(jobs.map(({ done }) => done));
    expect(jobs.flatMap(({ seeds }) => seeds)).toEqual([...Array(40).keys()]);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false, false]);
  });

  it('ten times over is replaced as often, as long as rows come between', async () => {
    const { pool, workers } = poolOf(1);
    const { seeds, done } = noted(pool, job(...Array(60).keys()));
    for (let death = 0; death < 10; death++) {
      const before = seeds.length;
      await until(() => seeds.length > before + 1);
      workers[death]!.die('out of memory');
    }
    await done;
    expect(seeds).toEqual([...Array(60).keys()]);
    expect(workers).toHaveLength(11);
  });

  it('three times over the same row fails that job alone', async () => {
    const engines = [...[1, 2, 3].map(() => stuckEngine()), fakeEngine()];
    const { pool, workers } = poolOf(1, async () => engines.shift()!);
    const { done } = noted(pool, job(1));
    const after = noted(pool, job(4));
    const failed = expect(done).rejects.toMatchObject({
      failure: { kind: 'error', message: 'out of memory' },
    });
    for (let i = 0; i < 3; i++) {
      await until(() => workers.length === i + 1);
      workers[i]!.die('out of memory');
    }
    await failed;
    await after.done;
    expect(after.seeds).toEqual([4]);
  });
});

/** Its runs never end a step. */
const stuckEngine = (): Engine => ({ ...fakeEngine(), create: () => stuck });
const stuck: Runs = { advance: () => new Promise(() => {}), read: async () => [], write() {}, dispose() {} };
