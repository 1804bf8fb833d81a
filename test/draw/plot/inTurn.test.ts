import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inTurn } from '../../../src/draw/plot/inTurn.ts';

let frames: FrameRequestCallback[];
let time: number;
const nextFrame = () => frames.splice(0).forEach((frame) => frame(time));

beforeEach(() => {
  frames = [];
  time = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.spyOn(performance, 'now').mockImplementation(() => time);
});
afterEach(() => {
  while (frames.length > 0) nextFrame();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Tasks that take so many milliseconds, and which of them were done. */
function tasksOf(...lengths: number[]) {
  const done: number[] = [];
  const tasks = lengths.map((length, i) => () => {
    time += length;
    done.push(i);
  });
  return { tasks, done };
}

it('does short work at once', () => {
  const { tasks, done } = tasksOf(2, 2, 2);
  tasks.forEach(inTurn);
  expect(done).toEqual([0, 1, 2]);
});

it('leaves to the next frames what has no room in one, at least one of them each', () => {
  const { tasks, done } = tasksOf(4, 4, 30, 4);
  tasks.forEach(inTurn);
  expect(done).toEqual([0, 1]);
  nextFrame();
  expect(done).toEqual([0, 1, 2]);
  nextFrame();
  expect(done).toEqual([0, 1, 2, 3]);
  nextFrame();
  expect(frames).toHaveLength(0);
});

it('does it once, however often it is asked for while it waits, and not at all where it is called off', () => {
  const { tasks, done } = tasksOf(12, 1, 1);
  inTurn(tasks[0]!);
  inTurn(tasks[1]!);
  const callOff = inTurn(tasks[2]!);
  inTurn(tasks[1]!);
  callOff();
  nextFrame();
  expect(done).toEqual([0, 1]);
  expect(tasks[1]).not.toBe(tasks[2]);
});
