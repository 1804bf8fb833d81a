import { expect, test } from 'vitest';
import { latePool } from '../../../src/worker/jobs/latePool.ts';

test('has no worker before its first job, and then one pool', async () => {
  let started = 0;
  const never = () => {
    started++;
    return { postMessage() {}, terminate() {}, onmessage: null, onerror: null };
  };
  const pool = latePool(never, 2);
  expect([pool.size, pool.engine, started]).toEqual([2, null, 0]);
  const canceled = new AbortController();
  const jobs = [1, 2, 3].map(() =>
    pool.run({ kind: 'none' } as never, { onPart: () => {}, signal: canceled.signal }),
  );
  await expect.poll(() => started).toBe(2);
  canceled.abort(new Error('enough'));
  for (const end of await Promise.allSettled(jobs))
    expect(end).toMatchObject({ reason: { message: 'enough' } });
});
