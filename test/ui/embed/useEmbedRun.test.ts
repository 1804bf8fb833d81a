import { expect, test } from 'vitest';
import { playAgain } from '../../../src/ui/embed/useEmbedRun.ts';
import { moved, OpenSession, standing } from '../../session/openSession.ts';

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

test('a star that moved is answered', async () => {
  const open = await stopped();
  open.session.labels.place(0, 0.5, 0.5);
  expect((await end(open)).labels).toMatchObject(moved(0, 0.5, 0.5));
});
