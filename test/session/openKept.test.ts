/** A run from a file, and undo: with its moves it is one document, and comes back with them. */
import { expect, test } from 'vitest';
import { openKept } from '../../src/session/openKept.ts';
import type { About } from '../../src/session/take/about.ts';
import { keptText, openedText, type KeptRun } from '../../src/session/take/keptRun.ts';
import { decodeAddress } from '../../src/settings/address.ts';
import { bits, moved, OpenSession, rounded, unmoved } from './openSession.ts';

const hash = 'view=pseudo-labels&compare=supervised,pseudo-labels&steps=60';

const moves = [
  { step: 20, labels: moved(0, 0.5, 0.5) },
  { step: 35, labels: moved(1, 1.5, 0.2) },
];

/** A session that has opened a run with its moves, where it was kept, and what that comes to. */
async function opened(): Promise<{ open: OpenSession; end: unknown }> {
  const open = new OpenSession();
  await open.at(0);
  const next = open.nextRun();
  openKept(open.session, { address: decodeAddress(hash).address, moves, until: 95, step: 50 });
  await next;
  await open.at(50);
  await open.walk(95);
  const end = bits(open.frame);
  await open.walk(50);
  return { open, end };
}

/** Does something that begins a run at its first step. */
async function begins(open: OpenSession, act: () => void): Promise<void> {
  const next = open.nextRun();
  act();
  expect((await next).step).toBe(0);
}

/** The run that was opened stands at its first step, and moves its stars as it did. */
async function isThere(open: OpenSession, end: unknown): Promise<void> {
  expect([open.labels, open.session.playback.measurements.moves]).toEqual([unmoved, [20, 35]]);
  await open.walk(95);
  expect(bits(open.frame)).toEqual(end);
  expect(open.frame.status).toBe('finished');
}

test('other settings taken back bring it again with its moves', async () => {
  const { open, end } = await opened();
  await begins(open, () => open.session.settings.newWeights());
  expect(open.session.taken.moves).toEqual([]);
  await begins(open, () => open.session.undo());
  await isThere(open, end);
});

test('so does going to the run before it and back', async () => {
  const { open, end } = await opened();
  await begins(open, () => open.session.undo());
  expect(open.session.taken.moves).toEqual([]);
  await begins(open, () => open.session.redo());
  await isThere(open, end);
});

test('a star moved in it and taken back leaves it as it stood; one moved at its end, at its end', async () => {
  const { open, end } = await opened();
  const { run } = open.frame;
  open.session.labels.place(2, 0, 1.2);
  await open.sees(open.labels);
  open.session.undo();
  const back = await open.sees(moves[1]!.labels);
  expect([back.run, back.step]).toEqual([run, 50]);
  await open.walk(95);
  const next = open.nextRun();
  open.session.labels.place(2, 0, 1.2);
  await next;
  open.session.undo();
  await open.at(95);
  expect(bits(open.frame)).toEqual(end);
  expect([open.frame.status, open.labels]).toEqual(['finished', rounded(moves[1]!.labels)]);
  expect(open.state.rewound).toBeNull();
  expect(open.session.taken.moves).toEqual(moves);
});

test('nor does solving by hand take its moves from it', async () => {
  const { open } = await opened();
  const { run } = open.frame;
  open.session.labels.place(2, 0, 1.2);
  await open.sees(open.labels);
  open.session.solving.switch(true);
  open.session.undo();
  const back = await open.sees(moves[1]!.labels);
  expect([back.run, back.step]).toEqual([run, 50]);
  expect(open.session.taken.moves).toEqual(moves);
});

test('a run that a moved star began anew has other moves, and gives way to it', async () => {
  const { open, end } = await opened();
  open.session.show({ policy: 'restart' });
  await begins(open, () => open.session.labels.place(2, 0, 1.2));
  const { labels } = open.state;
  await begins(open, () => open.session.settings.newWeights());
  await begins(open, () => open.session.undo());
  await open.walk(40);
  expect([open.state.labels, open.session.taken.moves]).toEqual([labels, []]);
  await begins(open, () => open.session.undo());
  expect(open.state.rewound).toBeNull();
  await isThere(open, end);
});

test('a star that was dragged at many steps has one mark in the curves, as before', async () => {
  const open = new OpenSession({ hash });
  await open.walk(10);
  open.take(2);
  for (const step of [20, 30]) {
    open.session.labels.move(2, step / 100, 0.5, 'move');
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await open.walk(step);
  }
  open.session.labels.move(2, 0.5, 0.5, 'end');
  await open.until(({ until }) => until === 90);
  const kept = await openedText(keptText({} as About, open.state.address, open.session.taken, 30));
  const other = new OpenSession();
  await other.at(0);
  const next = other.nextRun();
  openKept(other.session, kept as KeptRun);
  await next;
  expect(other.session.taken.moves.map(({ step }) => step)).toEqual([10, 20, 30]);
  expect(other.session.playback.measurements.moves).toEqual([10]);
});
