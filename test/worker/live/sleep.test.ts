import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Sleep } from '../../../src/worker/live/sleep.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('ends when it is time, or by what wakes it before', async () => {
  const sleep = new Sleep();
  sleep.wake();
  const ends: string[] = [];
  void sleep.until(50).then(() => ends.push('timed'));
  await vi.advanceTimersByTimeAsync(49);
  expect(ends).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(ends).toEqual(['timed']);
  void sleep.until(50).then(() => ends.push('woken'));
  sleep.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect([ends, vi.getTimerCount()]).toEqual([['timed', 'woken'], 0]);
});

test('lasts, where no time is named, until something wakes it', async () => {
  const sleep = new Sleep();
  let over = false;
  void sleep.until(null).then(() => (over = true));
  await vi.advanceTimersByTimeAsync(1_000_000);
  expect(over).toBe(false);
  sleep.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(over).toBe(true);
});
