import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/learn/study/experiment.ts';
import { ours } from '../../../src/settings/presets.ts';
import { RunTimes } from '../../../src/session/study/runTimes.ts';
import { nextSeeds, Study, type Part } from '../../../src/session/study/study.ts';
import type { JobPool, RunOptions } from '../../../src/worker/jobs/jobPool.ts';
import type { SeedsJob } from '../../../src/worker/jobs/jobs.ts';

const part = (id: string, method: Part['method'] = 'supervised'): Part => ({ id, method, settings: ours });
const seeds = [0, 1, 2, 3, 4, 5];

/** A pool of one worker that takes 10 ms a row and notes what it was asked for. */
function poolOf(broken = false) {
  const asked: string[] = [];
  const run = async ({ method, seeds: own }: SeedsJob, { onPart, signal }: RunOptions<SeedsJob>) => {
    for (const seed of own) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (broken) throw new Error('no memory');
      signal?.throwIfAborted();
      asked.push(`${method} ${seed}`);
      onPart({ method, seed, accuracy: 1 } as Row, 10);
    }
  };
  return { asked, pool: { size: 1, run } as unknown as JobPool };
}

const study = (pool: JobPool) => new Study(pool, () => {});
const seedsOf = (own: Study, id: string) =>
  own.store
    .get()
    .rows.get(id)
    ?.map((row) => row.seed)
    .sort();

describe('a study', () => {
  it('runs every part on every seed, a few seeds at a time, and says when it is done', async () => {
    const { asked, pool } = poolOf();
    const own = study(pool);
    await own.run([part('a'), part('b', 'uda')], seeds);
    expect(seedsOf(own, 'a')).toEqual(seeds);
    expect(seedsOf(own, 'b')).toEqual(seeds);
    expect(own.store.get()).toMatchObject({ done: 12, total: 12, running: false, canceled: false });
    // The last seeds of one part do not come before the first of another.
    expect(asked.indexOf('uda 0')).toBeLessThan(asked.indexOf('supervised 5'));
  });

  it('tells nothing more once it rests', async () => {
    const own = study(poolOf().pool);
    await own.run([part('a')], seeds);
    const atRest = own.store.get();
    // Longer than between two looks of the page at the rows.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(own.store.get()).toBe(atRest);
  });

  it('keeps what came when it is canceled', async () => {
    const { asked, pool } = poolOf();
    const own = study(pool);
    const running = own.run([part('a')], seeds);
    await expect.poll(() => asked.length, { interval: 1 }).toBeGreaterThan(1);
    own.cancel();
    await running;
    const { done, canceled, running: still } = own.store.get();
    expect([canceled, still]).toEqual([true, false]);
    expect(done).toBe(seedsOf(own, 'a')!.length);
    expect(done).toBeGreaterThan(1);
    expect(done).toBeLessThan(6);
  });

  it('does not run again what is kept', async () => {
    const { asked, pool } = poolOf();
    const own = study(pool);
    await own.run([part('a')], seeds);
    await own.run([part('a'), part('b', 'uda')], seeds, own.store.get().rows);
    expect(asked.filter((one) => one.startsWith('supervised'))).toHaveLength(6);
    expect(own.store.get()).toMatchObject({ done: 6, total: 6 });
    expect(seedsOf(own, 'a')).toEqual(seeds);
  });

  it('that has run all of it already stays as it ended', async () => {
    const { asked, pool } = poolOf();
    const own = study(pool);
    await own.run([part('a'), part('b', 'uda')], seeds);
    await own.run([part('a')], seeds, own.store.get().rows);
    expect(own.store.get()).toMatchObject({ done: 12, total: 12, running: false, parts: [{ id: 'a' }] });
    expect(asked).toHaveLength(12);
    expect(seedsOf(own, 'b')).toEqual(seeds);
  });

  it('goes on with more seeds: each part with those it has no row of', async () => {
    const { asked, pool } = poolOf();
    const own = study(pool);
    await own.more([part('a')], 0, 3);
    await own.more([part('a'), part('b', 'uda')], 0, 2);
    expect(own.store.get()).toMatchObject({ done: 4, total: 4, running: false });
    expect(asked).toHaveLength(7);
    expect(seedsOf(own, 'a')).toEqual([0, 1, 2, 3, 4]);
    expect(seedsOf(own, 'b')).toEqual([0, 1]);
  });

  it('fills first what a canceled run left out', async () => {
    const { asked, pool } = poolOf();
    const own = study(pool);
    const running = own.more([part('a')], 0, 100);
    await expect.poll(() => asked.length, { interval: 1 }).toBeGreaterThan(1);
    own.cancel();
    await running;
    const left = seedsOf(own, 'a')!.length;
    expect(left).toBeLessThan(100);
    await own.more([part('a')], 0, 10);
    expect(new Set(seedsOf(own, 'a'))).toEqual(new Set(Array.from({ length: left + 10 }, (_, seed) => seed)));
  });

  it('counts seeds on beyond the last there is', () => {
    expect(nextSeeds([{ seed: 2 ** 32 - 1 } as Row], 2 ** 32 - 2, 3)).toEqual([2 ** 32 - 2, 0, 1]);
  });

  it('says what went wrong', async () => {
    const own = study(poolOf(true).pool);
    await own.run([part('a')], seeds);
    expect(own.store.get()).toMatchObject({
      failed: { kind: 'error', message: 'no memory' },
      running: false,
      canceled: false,
    });
  });

  it('that begins anew drops the one before', async () => {
    const { pool } = poolOf();
    const own = study(pool);
    const first = own.run([part('a')], seeds);
    await own.run([part('b')], [7]);
    await first;
    expect(own.store.get()).toMatchObject({ done: 1, total: 1, canceled: false });
    expect(own.store.get().rows.has('a')).toBe(false);
  });
});

describe('the estimate', () => {
  const { signal } = new AbortController();

  it('is unknown before anything was timed', () => {
    expect(new RunTimes(poolOf().pool).estimate([part('a')], 10)).toBeNull();
  });

  it('grows with seeds, steps and points, and shrinks with workers', async () => {
    const { pool } = poolOf();
    const runTimes = new RunTimes(pool);
    const own = part('a', 'uda');
    await runTimes.measure([own], signal);
    expect(runTimes.estimate([own], 100)).toBeCloseTo(1, 6);
    expect(runTimes.estimate([own, own], 100)).toBeCloseTo(2, 6);
    const longer = { ...own, settings: { ...ours, steps: 2 * ours.steps, batch: 256 } };
    expect(runTimes.estimate([longer], 100)).toBeCloseTo(4, 6);
    Object.assign(pool, { size: 4 });
    expect(runTimes.estimate([own], 100)).toBeCloseTo(0.25, 6);
  });

  it('times each method once', async () => {
    const { asked, pool } = poolOf();
    const runTimes = new RunTimes(pool);
    await runTimes.measure([part('a'), part('b'), part('c', 'uda')], signal);
    await runTimes.measure([part('a')], signal);
    expect(asked).toEqual(['supervised 0', 'supervised 1', 'uda 0', 'uda 1']);
  });
});
