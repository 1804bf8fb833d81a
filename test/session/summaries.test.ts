import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Paced } from '../../src/session/pageState.ts';
import { Summaries } from '../../src/session/summaries.ts';
import type { Summary } from '../../src/session/summary.ts';
import type { Status } from '../../src/worker/protocol.ts';

let told: [step: number, paced: Paced | null][];
let summaries: Summaries;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'], now: 0 });
  vi.advanceTimersByTime(5000);
  told = [];
  summaries = new Summaries((summary, paced) => told.push([summary.step, paced]));
});
afterEach(() => vi.useRealTimers());

/** A frame every 20 ms. */
function draw(status: Status, count: number): void {
  for (let i = 0; i < count; i++) {
    const summary = { step: told.length, status } as Summary;
    summaries.tell({ status }, summary);
    vi.advanceTimersByTime(20);
  }
}

const pacedSteps = () => told.flatMap(([step, paced]) => (paced ? [step] : []));

test('each frame has its summary, and five a second are for what is costly', () => {
  draw('running', 100);
  expect(told.map(([step]) => step)).toEqual(Array.from({ length: 100 }, (_, i) => i));
  expect(pacedSteps()).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
  expect(told[90]![1]).toMatchObject({ summary: { step: 90 }, framesPerSecond: 50 });
});

test('where a run comes to stand, and where it goes on, all is told at once', () => {
  draw('running', 3);
  draw('paused', 2);
  draw('running', 3);
  expect(pacedSteps()).toEqual([0, 3, 4, 5]);
});
