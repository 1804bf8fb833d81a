/** Time travel: another future by moving a label, and the first one back by undo. */
import { describe, expect, test } from 'vitest';
import { decodeAddress } from '../../src/settings/address.ts';
import { expectSame, OpenSession, standing, unmoved } from './openSession.ts';

const meta = 'meta-pseudo-labels';

const curve = ({ session }: OpenSession) => session.playback.measurements.of(meta);
const replaced = ({ session }: OpenSession) => session.playback.measurements.replacedOf(meta);
const moves = ({ session }: OpenSession) => session.playback.measurements.moves;

/** A run of 60 steps that was taken back to its middle. */
async function backInTheMiddle(): Promise<OpenSession> {
  const open = new OpenSession({ hash: 'steps=60' });
  await open.walk(0, 15, 30, 45, 60, 30);
  return open;
}

const follows = (open: OpenSession, future: number) => open.until((frame) => frame.future === future);

describe('a star moved in the middle of a finished run', () => {
  test('begins another future; undo brings the first one back, and redo the other', async () => {
    const open = await backInTheMiddle();
    const before = { frame: open.frame, curve: [...curve(open)] };
    expect(before.frame).toMatchObject({ future: 0, status: 'paused' });
    expect([replaced(open), moves(open)]).toEqual([[], []]);

    open.session.labels.place(0, 1.4, 1.3);
    await follows(open, 1);
    await open.walk(45, 90);
    const after = { frame: open.frame, curve: [...curve(open)] };
    expect(after.frame).toMatchObject({ future: 1, futures: [0, 1], until: 90, status: 'finished' });
    expect(after.curve.map(({ step }) => step)).toEqual(Array.from({ length: 91 }, (_, i) => i));
    expect(replaced(open).map(({ step }) => step)).toEqual(Array.from({ length: 31 }, (_, i) => 30 + i));
    expect(moves(open)).toEqual([30]);

    open.session.undo();
    expectSame(await follows(open, 0), before.frame);
    expect([curve(open), replaced(open), moves(open)]).toEqual([before.curve, [], []]);
    expect(open.labels).toEqual(unmoved);
    expect(open.state.rewound).toEqual({ from: 90, to: 30 });
    expect(open.state.playing).toBe(false);

    open.session.redo();
    expectSame(await follows(open, 1), after.frame);
    expect(open.state.rewound).toBeNull();
    expect([curve(open), moves(open)]).toEqual([after.curve, [30]]);
    expect(replaced(open).map(({ step }) => step)).toEqual(Array.from({ length: 31 }, (_, i) => 30 + i));
  });

  test('comes back by no redo once the run begins anew, and the page does not say so', async () => {
    const open = await backInTheMiddle();
    open.session.labels.place(0, 1.4, 1.3);
    await follows(open, 1);
    await open.walk(50);
    open.session.undo();
    await follows(open, 0);
    expect(open.state.rewound).toEqual({ from: 50, to: 30 });
    open.session.transport.reset();
    expect(open.state.rewound).toBeNull();
    await open.at(0);
    // One whose answer is still on its way.
    open.session.labels.place(0, 1, 1);
    await follows(open, 1);
    await open.walk(20);
    open.session.undo();
    const begins = open.nextRun();
    open.session.transport.reset();
    await begins;
    expect(open.state.rewound).toBeNull();
  });

  test('shows the future without it beside the one with it', async () => {
    const open = await backInTheMiddle();
    await open.walk(45);
    const { grid } = open.frame.methods.find(({ method }) => method === meta)!.student;
    await open.walk(30);
    open.session.labels.place(0, 1.4, 1.3);
    await follows(open, 1);
    await open.walk(45);
    expect(open.frame.methods.find(({ method }) => method === meta)!.otherFuture!.grid).toEqual(grid);
    const { accuracy } = replaced(open).find(({ step }) => step === 45)!;
    expect(open.state.summary!.methods.find(({ method }) => method === meta)!.otherAccuracy).toBe(accuracy);
  });

  test('is where it was before it moved, wherever time is turned back to', async () => {
    const open = await backInTheMiddle();
    open.session.labels.place(0, 1.4, 1.3);
    await follows(open, 1);
    const moved = open.state.labels;
    await open.walk(40, 10);
    expect(open.labels).toEqual(unmoved);
    // A link that is copied here opens on the labels that are seen here.
    expect([open.state.address.labels, open.hash]).toEqual([null, 'steps=60']);
    await open.walk(40);
    expect(open.state.labels).toEqual(moved);
    expect(decodeAddress(open.hash).address.labels).toEqual(moved);
  });
});

test('time turned back into the midst of a drag is an address that gives back the very run', async () => {
  const open = await standing(10);
  open.take(2);
  open.session.labels.move(2, 0.123456789, 1e-7, 'move');
  await open.walk(20);
  open.session.labels.move(2, 0.5, 0.5, 'end');
  await open.walk(30, 15);
  expect(open.state.labels[2]).toMatchObject({ x: 0.123456789, y: 1e-7 });
  const { address, notices } = decodeAddress(open.hash);
  expect([address.labels, notices]).toEqual([open.labels, []]);
  const { run } = open.frame;
  open.session.transport.reset();
  expect((await open.until((frame) => frame.run > run)).labels).toEqual(address.labels);
});

describe('a star moved while it plays', () => {
  test('undo goes on playing from where it was moved', async () => {
    const open = new OpenSession({ hash: 'steps=100000' });
    await open.walk(50);
    open.session.transport.setSpeed('fastest');
    open.session.transport.play(true);
    await open.until(({ step }) => step > 100);
    open.session.labels.place(0, 1.4, 1.3);
    const moved = (await follows(open, 1)).step;
    await open.until(({ step }) => step > moved + 500);
    open.session.transport.setSpeed(1);
    open.session.undo();
    const back = await follows(open, 0);
    expect(back.status).toBe('running');
    expect(back.step).toBeLessThan(moved + 500);
    open.session.transport.setSpeed('fastest');
    await open.until(({ step }) => step > moved + 500);
    expect(open.state.playing).toBe(true);
  });
});

describe('undo through everything', () => {
  test('brings each future back as it was left, and the run of other settings again', async () => {
    const open = new OpenSession({ hash: 'steps=60' });
    const { session } = open;
    await open.walk(30);
    const stands = [open.frame];
    session.labels.place(0, 1.4, 1.3);
    await follows(open, 1);
    await open.walk(40);
    stands.push(open.frame);
    session.labels.flip(3);
    await follows(open, 2);
    await open.walk(50);
    stands.push(open.frame);
    session.settings.set('network.seed', 2);
    const { run } = stands[2]!;
    const other = await open.until((frame) => frame.run !== run);
    expect([other.step, other.labels]).toEqual([0, stands[2]!.labels]);
    expect(open.hash).toContain('network.seed=2');

    // A change of settings restarts, there and back: the same run comes again.
    session.undo();
    const again = await open.until((frame) => frame.run > other.run);
    expect([again.step, again.labels, open.hash.includes('seed')]).toEqual([0, stands[2]!.labels, false]);
    // The futures of the run before went with it: labels alone are taken back from here.
    session.undo();
    await open.sees(stands[1]!.labels);
    session.undo();
    await open.sees(unmoved);
    expect([open.state.canUndo, open.hash]).toEqual([false, 'steps=60']);
    for (let i = 0; i < 3; i++) session.redo();
    await open.until((frame) => frame.run > again.run && frame.labels.length === 6);
    expect([open.state.canRedo, open.hash.includes('network.seed=2')]).toEqual([false, true]);
  });

  test('does nothing where there is nothing to take back or to make again', async () => {
    const open = new OpenSession({ hash: 'steps=60&policy=restart' });
    const { session } = open;
    await open.walk(30);
    const { run } = open.frame;
    session.undo();
    session.redo();
    await open.walk(31);
    expect([open.frame.run, open.hashes]).toEqual([run, []]);

    session.show({ policy: 'continue' });
    session.labels.place(0, 1.4, 1.3);
    await follows(open, 1);
    const { labels } = open;
    await open.walk(90, 10);
    // The star has not moved yet: it moves at step 31, and would now move here.
    session.redo();
    await open.walk(11);
    expect([open.frame.future, open.labels]).toEqual([1, unmoved]);
    await open.walk(32);
    expect(open.labels).toEqual(labels);
    expect(moves(open)).toEqual([31]);
  });

  test('goes back and forth between three futures of one run', async () => {
    const open = new OpenSession({ hash: 'steps=60' });
    const { session } = open;
    await open.walk(30);
    const stands = [open.frame];
    session.labels.place(0, 1.4, 1.3);
    await follows(open, 1);
    await open.walk(40);
    stands.push(open.frame);
    session.labels.flip(3);
    await follows(open, 2);
    await open.walk(50);
    stands.push(open.frame);
    for (const future of [1, 0]) {
      session.undo();
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expectSame(await follows(open, future), stands[future]!);
    }
    for (const future of [1, 2]) {
      session.redo();
      // oxlint-disable-next-line no-await-in-loop
      expectSame(await follows(open, future), stands[future]!);
    }
    session.undo();
    await follows(open, 1);
    // What was undone cannot be made again after another change.
    session.labels.unlabel(5);
    await follows(open, 3);
    expect(open.state.canRedo).toBe(false);
  });
});
