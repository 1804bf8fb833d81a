import { expect, test } from 'vitest';
import { longer } from '../../../src/session/say/longer.ts';
import { standing } from '../openSession.ts';

const told = (moved: number[], until: number) =>
  longer({ moves: moved.map((step) => ({ step, labels: [] })), until }, 60);

test('a run is longer since a star was moved last, or goes on beyond its end', () => {
  expect(told([], 60)).toBeNull();
  expect(told([], 120)).toEqual(60);
  expect(told([20, 25], 85)).toBe('moved');
  expect(told([20, 25], 150)).toEqual(90);
  expect(told([0], 60)).toBeNull();
});

test('a star that is dragged while the run goes on moves last where it is let go', async () => {
  const open = await standing(10, 'steps=60');
  open.take(2);
  open.session.labels.move(2, 0.3, -0.2, 'move');
  await open.walk(25);
  open.session.labels.move(2, 0.5, 0.5, 'end');
  await open.until(({ until }) => until === 85);
  expect(open.session.playback.measurements.moves).toEqual([10]);
  expect(longer(open.session.playback.history, 60)).toBe('moved');
});
