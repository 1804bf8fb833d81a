import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { morph } from '../../../../src/ui/stage/slow/morph.ts';

// Node has no animation frames.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestAnimationFrame', (call: (now: number) => void) =>
    setTimeout(() => call(performance.now()), 16),
  );
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const from = Float32Array.of(0, 1);
const to = Float32Array.of(1, 0.5);

test('goes from one grid to the other in 700 ms, never back', () => {
  const drawn: number[][] = [];
  morph(from, to, (grid) => drawn.push([...grid]), false);
  expect(drawn).toEqual([[0, 1]]);
  vi.advanceTimersByTime(350);
  expect(drawn.at(-1)![0]).toBeGreaterThan(0.4);
  expect(drawn.at(-1)![0]).toBeLessThan(0.6);
  vi.advanceTimersByTime(400);
  expect(drawn.at(-1)).toEqual([...to]);
  const first = drawn.map(([value]) => value!);
  expect(first).toEqual([...first].sort((a, b) => a - b));
  const { length } = drawn;
  vi.advanceTimersByTime(1000);
  expect(drawn).toHaveLength(length);
});

test('stops on the way', () => {
  const draw = vi.fn<(grid: Float32Array) => void>();
  const stop = morph(from, to, draw, false);
  stop();
  vi.advanceTimersByTime(1000);
  expect(draw).toHaveBeenCalledTimes(1);
});

test('cuts where a person wants less motion', () => {
  const draw = vi.fn<(grid: Float32Array) => void>();
  morph(from, to, draw, true);
  vi.advanceTimersByTime(1000);
  expect(draw.mock.calls).toEqual([[to]]);
});
