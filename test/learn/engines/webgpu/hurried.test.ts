import { expect, test } from 'vitest';
import { hurried } from '../../../../src/learn/engines/webgpu/hurried.ts';

/** A queue of which work is seen to be done with the third submission only, as in Firefox. */
function lazyQueue() {
  let finish: (value: string) => void;
  const work = new Promise<string>((resolve) => (finish = resolve));
  const queue = { submitted: 0, submit: () => void (++queue.submitted === 3 && finish('done')) };
  return { queue, work };
}

test('work is looked at until it is done, and no longer', async () => {
  const { queue, work } = lazyQueue();
  expect(await hurried(queue as never, work)).toBe('done');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(queue.submitted).toBe(3);
});

test('work that fails is looked at no longer', async () => {
  const { queue } = lazyQueue();
  await expect(hurried(queue as never, Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(queue.submitted).toBe(0);
});

test('many wait for a queue as one', async () => {
  const { queue, work } = lazyQueue();
  let others = 0;
  const all = Array.from({ length: 20 }, () => hurried(queue as never, work).then(() => others++));
  await Promise.all(all);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([others, queue.submitted]).toEqual([20, 3]);
});
