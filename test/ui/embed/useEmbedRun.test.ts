import { expect, test } from 'vitest';
import { playAgain } from '../../../src/ui/embed/useEmbedRun.ts';
import { moved, OpenSession, standing, unmoved } from '../../session/openSession.ts';

/** A frame that nobody can play, stopped by a step back. */
async function stopped(): Promise<OpenSession> {
  const open = await standing(20, 'steps=60');
  playAgain(open.session);
  open.session.transport.stepBy(-1);
  await open.at(19);
  expect(open.state.playing).toBe(false);
  return open;
}

const end = (open: OpenSession) => open.until(({ status }) => status === 'finished');

test('a run that begins anew trains to its end', async () => {
  const open = await stopped();
  open.session.transport.reset();
  expect((await end(open)).step).toBe(60);
});

test('a step back over a move rests there', async () => {
  const open = await stopped();
  open.session.labels.place(0, 0.5, 0.5);
  await end(open);
  open.session.transport.seek(5);
  await open.at(5);
  await open.sees(unmoved);
  expect(open.state.playing).toBe(false);
});

test('an end that is solved stays the end, and undo brings the one before back', async () => {
  const open = await stopped();
  open.session.transport.seek(60);
  await end(open);
  open.take(0);
  open.session.labels.move(0, 0.5, 0.5, 'move');
  await open.until(({ run }) => run < 0);
  open.session.labels.move(0, 0.5, 0.5, 'end');
  const { run } = await open.until((frame) => frame.run > 1);
  open.session.undo();
  await open.until((frame) => frame.run > run);
  expect(open.frame).toMatchObject({ step: 60, status: 'finished' });
  open.session.transport.seek(3);
  await open.at(3);
  expect(open.state.summary!.until).toBe(60);
});

test('a star that moved is answered', async () => {
  const open = await stopped();
  open.session.labels.place(0, 0.5, 0.5);
  expect((await end(open)).labels).toMatchObject(moved(0, 0.5, 0.5));
});
