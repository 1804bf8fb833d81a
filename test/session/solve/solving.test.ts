/** Solve while you drag: labels on the move are answered by the end of their training. */
import { describe, expect, test } from 'vitest';
import type { Label } from '../../../src/data/dataset.ts';
import { JobPool } from '../../../src/worker/jobs/jobPool.ts';
import type { Frame } from '../../../src/worker/protocol.ts';
import type { SessionOptions } from '../../../src/session/session.ts';
import { FakeWorker } from '../../worker/fakeWorker.ts';
import { bits, expectSame, moved, OpenSession, openWasm, unmoved } from '../openSession.ts';

/** A paused run of 60 steps that stands at its 20th, where labels on the move are solved. */
async function solving(hash = 'steps=60', options: Partial<SessionOptions> = {}): Promise<OpenSession> {
  const open = new OpenSession({ hash, ...options });
  await open.walk(20);
  open.session.solving.switch(true);
  return open;
}

/** The frame of a solution: it belongs to no run. */
async function solved(open: OpenSession, labels: readonly Label[]): Promise<Frame> {
  await open.until(({ run }) => run < 0);
  return open.sees(labels);
}

/** A pool that solves nothing before it is let. */
function gated(): { pool: JobPool; letGo: () => void } {
  const gate = new AbortController();
  const opened = new Promise((resolve) => {
    gate.signal.addEventListener('abort', resolve);
  });
  const pool = new JobPool(() => new FakeWorker(() => opened.then(openWasm)), 1);
  return { pool, letGo: () => gate.abort() };
}

describe('a label on the move', () => {
  test('is answered by its end; on release that becomes the run, as one entry for undo', async () => {
    const open = await solving();
    const { run } = open.frame;
    open.take(0);
    const origin = await solved(open, unmoved);
    expect(origin).toMatchObject({ step: 60, status: 'finished' });
    open.session.labels.move(0, 1.4, 1.3, 'move');
    const end = await solved(open, moved(0, 1.4, 1.3));
    expect([open.hashes, open.state.canUndo]).toEqual([[], false]);
    open.session.labels.move(0, 1.4, 1.3, 'end');
    const live = await open.until((frame) => frame.run > run);
    expect(bits(live)).toEqual(bits(end));
    expect(open.session.playback.held).toBe(false);
    expect([open.hashes.length, open.state.canUndo]).toEqual([1, true]);

    // The live run of the same labels comes to the same numbers, and has the same past.
    open.session.solving.switch(false);
    open.session.transport.stepBy(-1);
    const before = await open.at(59);
    open.session.transport.reset();
    await open.until((frame) => frame.run > live.run);
    open.session.transport.seek(59);
    expectSame(await open.at(59), before);
    open.session.transport.seek(60);
    expectSame(await open.at(60), live);

    open.session.undo();
    expect([open.labels, open.state.canUndo]).toEqual([unmoved, false]);
  });

  test('is compared with where the unmoved labels come to', async () => {
    const open = await solving();
    open.take(0);
    expect(open.session.labels.ghost).toBeNull();
    const origin = await solved(open, unmoved);
    expect(open.session.labels.ghost).toBe(origin);
    expect(open.state.move!.before).toMatchObject({ step: 60, status: 'finished' });
    open.session.labels.move(0, 1.4, 1.3, 'move');
    await solved(open, moved(0, 1.4, 1.3));
    expect(open.session.labels.ghost).toBe(origin);
  });

  test('that is taken back gives the live run back as it stood', async () => {
    const open = await solving();
    const before = open.frame;
    open.take(1);
    open.session.labels.move(1, 1, 1, 'move');
    await solved(open, moved(1, 1, 1));
    open.session.labels.move(1, 1, 1, 'cancel');
    expectSame(await open.until(({ run }) => run === before.run), before);
    expect([open.labels, open.state.canUndo, open.hashes]).toEqual([unmoved, false, []]);
    open.session.transport.stepBy(1);
    await open.at(21);
  });

  test('that is taken back leaves a run on its way to a step', async () => {
    const open = await solving('steps=1000000', { pool: gated().pool });
    open.session.transport.seek(1_000_000);
    await open.until(({ status }) => status === 'seeking');
    open.take(1);
    open.session.labels.move(1, 1, 1, 'move');
    open.session.labels.move(1, 1, 1, 'cancel');
    // One frame may have been under way.
    for (let i = 0; i < 2; i++) {
      const { step } = open.frame;
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { status } = await open.until((frame) => frame.step > step || frame.status !== 'seeking');
      expect(status).toBe('seeking');
    }
  });

  test('that is taken back leaves a run that has ended where it ended', async () => {
    const open = new OpenSession({ hash: 'steps=60', playing: true });
    await open.until(({ status }) => status === 'finished');
    open.take(1);
    open.session.labels.move(1, 1, 1, 'move');
    await solved(open, moved(1, 1, 1));
    open.session.labels.move(1, 1, 1, 'cancel');
    await open.until(({ run }) => run === 1);
    open.session.transport.seek(10);
    await open.at(10);
    expect(open.state.summary!.until).toBe(60);
  });

  test('that was taken back at the end leaves labels to training, once that answers', async () => {
    const open = new OpenSession({ hash: 'steps=60', playing: true });
    await open.until(({ status }) => status === 'finished');
    open.take(1);
    open.session.labels.move(1, 1, 1, 'cancel');
    open.session.solving.switch(false);
    open.session.labels.place(1, 1, 1);
    await open.sees(moved(1, 1, 1));
    expect((await open.until(({ status }) => status === 'finished')).step).toBe(120);
  });

  test('is placed, flipped, added and taken away by their ends, too', async () => {
    const open = await solving();
    for (const act of [
      () => open.session.labels.place(0, 1.4, 1.3),
      () => open.session.labels.flip(3),
      () => open.session.labels.add(0.6, -0.45),
      () => open.session.labels.unlabel(0),
    ]) {
      const { run } = open.frame;
      act();
      const { labels } = open.state;
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const frame = await open.until((other) => other.run > run);
      expect([frame.step, frame.status, frame.labels]).toEqual([60, 'finished', labels]);
    }
    for (let i = 0; i < 4; i++) open.session.undo();
    await open.sees(unmoved);
    expect(open.state.canUndo).toBe(false);
  });

  test('is solved though a restart is chosen: only one of them answers', async () => {
    const open = await solving('policy=restart&steps=60');
    const { run } = open.frame;
    open.session.labels.place(0, 1.4, 1.3);
    const frame = await open.until((other) => other.run > run);
    expect([frame.step, frame.run]).toEqual([60, run + 1]);
  });

  test('is answered by training in slow motion', async () => {
    const open = await solving();
    const { run } = open.frame;
    open.session.slow.start('meta-pseudo-labels');
    open.session.labels.place(0, 1.4, 1.3);
    const frame = await open.sees(moved(0, 1.4, 1.3));
    expect([frame.run, frame.step]).toEqual([run, 20]);
  });
});

describe('a long solve', () => {
  const long = 'steps=1000000';

  test('says how far it is, and is let go where it is switched off', async () => {
    const open = await solving(long);
    const before = open.frame;
    const { store } = open.session.solving;
    open.session.labels.place(0, 1.4, 1.3);
    await new Promise<void>((resolve) => {
      store.subscribe(() => store.get().progress !== null && resolve());
    });
    expect(open.session.playback.held).toBe(true);
    open.session.solving.switch(false);
    expect(store.get()).toMatchObject({ on: false, progress: null, problem: null });
    // The live run goes on from where it was, and sees the labels that are in force.
    const frame = await open.sees(moved(0, 1.4, 1.3));
    expect([frame.run, frame.step]).toEqual([before.run, 20]);
    open.session.undo();
    expectSame(await open.sees(unmoved), before);
  });

  test.for([
    ['Play', (open: OpenSession) => open.session.transport.play(true)],
    ['a seek', (open: OpenSession) => open.session.transport.seek(25)],
    ['slow motion', (open: OpenSession) => open.session.slow.start('meta-pseudo-labels')],
  ] as const)('gives way to %s', async ([, act]) => {
    const open = await solving(long);
    const { run } = open.frame;
    open.session.labels.place(0, 1.4, 1.3);
    expect(open.session.playback.held).toBe(true);
    act(open);
    expect(open.session.playback.held).toBe(false);
    const frame = await open.sees(moved(0, 1.4, 1.3));
    expect(frame.run).toBe(run);
  });

  test('gives way to another run', async () => {
    const open = await solving(long);
    const { run } = open.frame;
    open.session.labels.place(0, 1.4, 1.3);
    open.session.settings.set('steps', 60);
    const frame = await open.until((other) => other.run > run);
    expect([frame.step, frame.labels]).toEqual([0, moved(0, 1.4, 1.3)]);
    expect(open.session.playback.held).toBe(false);
  });
});

describe('labels that stand and are taken up again before their end is there', () => {
  test.for([
    ['the same', 0],
    ['another', 1],
  ] as const)('stand again where the second move, of %s star, is taken back', async ([, index]) => {
    const { pool, letGo } = gated();
    const open = await solving('steps=60', { pool });
    const next = open.nextRun();
    open.session.labels.place(0, 1.4, 1.3);
    const stood = open.hash;
    open.take(index);
    open.session.labels.move(index, 1, 1, 'move');
    open.session.undo();
    expect([open.labels, open.session.playback.held]).toEqual([moved(0, 1.4, 1.3), true]);
    letGo();
    expect(await next).toMatchObject({ step: 60, labels: moved(0, 1.4, 1.3) });
    expect([open.labels, open.hash, open.state.canUndo]).toEqual([moved(0, 1.4, 1.3), stood, true]);
  });

  test('give way as they stood before the second move', async () => {
    const open = await solving('steps=60', { pool: gated().pool });
    const { run } = open.frame;
    open.session.labels.place(0, 1.4, 1.3);
    open.take(1);
    open.session.labels.move(1, 1, 1, 'cancel');
    open.session.transport.seek(25);
    const frame = await open.at(25);
    expect([frame.run, frame.labels]).toEqual([run, moved(0, 1.4, 1.3)]);
  });
});

describe('a place that cannot be solved', () => {
  const diverging = 'steps=60&network.activation=relu&student.learningRate=1000000';

  test('says that it diverged; let go there, its run begins and comes to where it does, and says so', async () => {
    const open = new OpenSession({ hash: diverging });
    const { run } = await open.at(0);
    open.session.solving.switch(true);
    open.take(0);
    const { store } = open.session.solving;
    const told = new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        if (store.get().problem === 'diverged') resolve(stop());
      });
    });
    await told;
    open.session.labels.move(0, 1.4, 1.3, 'end');
    const frame = await open.until((other) => other.run > run && other.status === 'diverged');
    expect(frame.labels).toEqual(moved(0, 1.4, 1.3));
  });

  test('says why, and leaves the labels to training', async () => {
    const pool = new JobPool(() => new FakeWorker(() => Promise.reject(new Error('no memory at all'))), 1);
    const open = await solving('steps=60', { pool });
    const { run } = open.frame;
    open.session.labels.place(0, 1.4, 1.3);
    const frame = await open.sees(moved(0, 1.4, 1.3));
    expect([frame.run, frame.step]).toEqual([run, 20]);
    expect(open.session.solving.store.get().problem).toEqual({
      failed: { kind: 'error', message: 'no memory at all' },
    });
  });

  test('is forgotten by training, too, where the star is taken back', async () => {
    const pool = new JobPool(() => new FakeWorker(() => Promise.reject(new Error('no memory at all'))), 1);
    const open = await solving('steps=60', { pool });
    const before = open.frame;
    open.take(0);
    open.session.labels.move(0, 1.4, 1.3, 'move');
    await open.sees(moved(0, 1.4, 1.3));
    open.session.labels.move(0, 1.4, 1.3, 'cancel');
    open.session.transport.seek(21);
    expect((await open.at(21)).labels).toEqual(before.labels);
    open.session.transport.seek(20);
    expectSame(await open.at(20), before);
    expect(open.labels).toEqual(unmoved);
  });
});

describe('where nobody has switched anything', () => {
  test('a run that trains answers by its next steps, one that has ended by the end of every place', async () => {
    const open = new OpenSession({ hash: 'steps=60' });
    await open.walk(20);
    expect(open.session.solving.store.get().on).toBe(false);
    open.session.labels.place(0, 1.4, 1.3);
    // It trains longer, for it saw the star move.
    const { until } = await open.sees(moved(0, 1.4, 1.3));
    await open.walk(until);
    expect(open.session.solving.store.get().on).toBe(true);
    const { run } = open.frame;
    open.session.labels.place(0, 1.2, 1.1);
    const end = await open.until((frame) => frame.run > run);
    expect(end).toMatchObject({ step: 60, status: 'finished' });
    expect(open.labels).toEqual(moved(0, 1.2, 1.1));

    // From the first step it trains again.
    open.session.transport.reset();
    await open.until(({ step }) => step === 0);
    expect(open.session.solving.store.get().on).toBe(false);
  });

  test('undo and redo go through places that were solved', async () => {
    const open = new OpenSession({ hash: 'steps=60' });
    await open.walk(60);
    const ends = [bits(open.frame)];
    for (const x of [1.4, 1.2]) {
      const { run } = open.frame;
      open.session.labels.place(0, x, 1.3);
      ends.push(bits(await open.until((frame) => frame.run > run)));
    }
    const { session } = open;
    for (const [act, end] of [
      [() => session.undo(), ends[1]!],
      // Back to where the run that was trained came to.
      [() => session.undo(), ends[0]!],
      [() => session.redo(), ends[1]!],
      [() => session.redo(), ends[2]!],
    ] as const) {
      const { run } = open.frame;
      act();
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(bits(await open.until((frame) => frame.run > run))).toEqual(end);
    }
    expect(open.labels).toEqual(moved(0, 1.2, 1.3));
  });

  test('undo brings back the future that the run has known, however many changes came before it', async () => {
    const open = new OpenSession();
    for (const steps of [50, 60]) {
      const begins = open.nextRun();
      open.session.settings.set('steps', steps);
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await begins;
    }
    await open.walk(20);
    const before = open.frame;
    open.session.labels.place(0, 1.4, 1.3);
    const { until } = await open.sees(moved(0, 1.4, 1.3));
    await open.walk(until);
    expect(open.session.solving.store.get().on).toBe(true);
    open.session.undo();
    const back = await open.sees(unmoved);
    expect([back.run, back.step]).toEqual([before.run, 20]);
    expectSame(back, before);
  });

  test('a person who switches it off has training go on past the end', async () => {
    const open = new OpenSession({ hash: 'steps=60' });
    await open.walk(60);
    open.session.solving.switch(false);
    const { run } = open.frame;
    open.session.labels.place(0, 1.4, 1.3);
    await open.sees(moved(0, 1.4, 1.3));
    expect(open.frame.run).toBe(run);
    expect(open.frame.until).toBeGreaterThan(60);
  });
});
