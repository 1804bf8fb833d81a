import { expect, it } from 'vitest';
import { wasmBytes } from '../../../cli/wasmBytes.ts';
import { createWasmEngine } from '../../../src/learn/engines/wasm/wasm.ts';
import { runSeeds } from '../../../src/learn/study/experiment.ts';
import { Borders, keyOf } from '../../../src/session/study/borders.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { JobPool, RunOptions } from '../../../src/worker/jobs/jobPool.ts';
import { perform } from '../../../src/worker/jobs/jobs.ts';
import type { SolveJob } from '../../../src/worker/jobs/solveJobs.ts';

const settings = { ...ours, steps: 20 };
const engine = await createWasmEngine(await wasmBytes());

/** Does the jobs in this very thread, and notes them; `broken` fails the first. */
function poolOf(broken = false) {
  const asked: number[] = [];
  const run = async (job: SolveJob, { onPart, signal }: RunOptions<SolveJob>) => {
    asked.push(job.settings.data.seed);
    if (broken && asked.length === 1) throw new Error('gone');
    for await (const part of perform(engine, job)) {
      signal?.throwIfAborted();
      onPart(part as Parameters<typeof onPart>[0], 1);
    }
  };
  return { asked, pool: { size: 1, run } as unknown as JobPool };
}

const found = (borders: Borders, seed: number) =>
  borders.store.get().solved.get(keyOf('meta-pseudo-labels', settings, seed));

it('solves the run that is pointed at to the very accuracy of its row, once', async () => {
  const { asked, pool } = poolOf();
  const borders = new Borders(pool);
  borders.ask('meta-pseudo-labels', settings, 3);
  await expect.poll(() => found(borders, 3)).toBeDefined();
  const [row] = await runSeeds(engine, { method: 'meta-pseudo-labels', settings, seeds: [3] });
  expect(found(borders, 3)!.frame.student.accuracy).toBe(row!.accuracy);
  borders.ask('meta-pseudo-labels', settings, 4);
  await expect.poll(() => found(borders, 4)).toBeDefined();
  borders.ask('meta-pseudo-labels', settings, 3);
  borders.ask('meta-pseudo-labels', settings, 5);
  await expect.poll(() => found(borders, 5)).toBeDefined();
  expect(asked).toEqual([3, 4, 5]);
});

it('begins nothing that was only passed over', async () => {
  const { asked, pool } = poolOf();
  const borders = new Borders(pool);
  for (const seed of [1, 2, 3]) borders.ask('meta-pseudo-labels', settings, seed);
  await expect.poll(() => found(borders, 3)).toBeDefined();
  borders.ask('meta-pseudo-labels', settings, 4);
  borders.forget();
  borders.ask('meta-pseudo-labels', settings, 5);
  await expect.poll(() => found(borders, 5)).toBeDefined();
  expect(asked).toEqual([3, 5]);
});

it('tries again where it failed', async () => {
  const { asked, pool } = poolOf(true);
  const borders = new Borders(pool);
  borders.ask('meta-pseudo-labels', settings, 1);
  await expect.poll(() => asked).toEqual([1]);
  await expect
    .poll(() => {
      borders.ask('meta-pseudo-labels', settings, 1);
      return found(borders, 1);
    })
    .toBeDefined();
  expect(asked).toEqual([1, 1]);
});
