/** What a person does to labels: each gesture is one entry for undo, whatever it takes on the way. */
import { describe, expect, test } from 'vitest';
import { LiveWorker } from '../worker/liveWorker.ts';
import { expectSame, moved, OpenSession, sample, standing, unmoved } from './openSession.ts';

describe('a drag', () => {
  test('is seen by training at each move, and is one entry for undo', async () => {
    const open = await standing(40);
    const { session } = open;
    open.take(0);
    for (let i = 1; i <= 5; i++) {
      session.labels.move(0, i / 10, 1, 'move');
      // oxlint-disable-next-line no-await-in-loop -- one move after the other
      await open.sees(moved(0, i / 10, 1));
    }
    expect(open.state.move).toMatchObject({ index: 0, dragging: true });
    expect([open.hashes, open.state.canUndo]).toEqual([[], false]);

    session.labels.move(0, 0.6, 1, 'end');
    await open.sees(moved(0, 0.6, 1));
    expect(open.labels).toEqual(moved(0, 0.6, 1));
    expect(open.state.move).toMatchObject({ index: 0, dragging: false });
    expect(open.hashes).toHaveLength(1);
    expect(open.hash).toMatch(/^check=\w+&labels=A0\.6,1;/);

    session.undo();
    await open.sees(unmoved);
    expect([open.hash, open.state.canUndo, open.state.canRedo]).toEqual(['', false, true]);
    expect([open.labels, open.state.move]).toEqual([unmoved, null]);
    session.redo();
    await open.sees(moved(0, 0.6, 1));
    expect([open.state.canUndo, open.state.canRedo]).toEqual([true, false]);
  });

  test('ends where four decimals put it, as the address does', async () => {
    const open = await standing(0);
    open.session.labels.place(2, 0.123456, 0.98765432);
    await open.sees(moved(2, 0.1235, 0.9877));
    expect(open.labels).toEqual(moved(2, 0.1235, 0.9877));
  });

  test('that is taken back leaves no trace', async () => {
    const open = await standing(40);
    const before = open.frame;
    const { x, y } = open.take(1);
    open.session.labels.move(1, 1, 1, 'move');
    await open.sees(moved(1, 1, 1));
    expect(open.session.labels.ghost).toBe(before);
    open.session.labels.move(1, x, y, 'cancel');
    expectSame(await open.sees(unmoved), before);
    expect([open.labels, open.state.move, open.hashes]).toEqual([unmoved, null, []]);
    expect([open.state.canUndo, open.session.labels.ghost]).toEqual([false, null]);
  });

  test('that ends where it began is none', async () => {
    const open = await standing(40);
    const { x, y } = open.take(1);
    open.session.labels.move(1, 1, 1, 'move');
    open.session.labels.move(1, x, y, 'end');
    await open.sees(unmoved);
    expect([open.state.move, open.state.canUndo, open.hashes]).toEqual([null, false, []]);
  });

  test('compares the frame and the numbers before it with what comes', async () => {
    const open = await standing(40);
    const { frame: before } = open;
    const { summary } = open.state;
    expect(summary!.step).toBe(40);
    open.session.labels.place(0, 1.4, 1.3);
    await open.sees(moved(0, 1.4, 1.3));
    expect(open.session.labels.ghost).toBe(before);
    expect(open.state.move!.before).toBe(summary);
  });

  test('is compared with nothing once settings are others', async () => {
    const open = await standing(40);
    open.session.labels.place(0, 1.4, 1.3);
    await open.sees(moved(0, 1.4, 1.3));
    open.session.settings.set('student.learningRate', 0.5);
    expect([open.state.move, open.session.labels.ghost]).toEqual([null, null]);
  });

  test('whose end was lost stands where it was when the next begins', async () => {
    const open = await standing(0);
    const { labels } = open.session;
    open.take(0);
    labels.move(0, 1, 1, 'move');
    open.take(3);
    // The first finger is still there; one label moves at a time.
    labels.move(0, 2, 1, 'move');
    labels.move(0, 2, 1, 'end');
    labels.move(3, 0.5, 0.5, 'end');
    const both = moved(0, 1, 1).map((label, i) => (i === 3 ? { ...label, x: 0.5, y: 0.5 } : label));
    await open.sees(both);
    open.session.undo();
    expect(open.labels).toEqual(moved(0, 1, 1));
    open.session.undo();
    expect([open.labels, open.state.canUndo]).toEqual([unmoved, false]);
  });
});

/** As nothing had ever moved. */
const standingStill = (open: Awaited<ReturnType<typeof standing>>) =>
  expect([open.labels, open.state.move, open.state.canUndo, open.hashes]).toEqual([unmoved, null, false, []]);

describe('in the middle of a drag', () => {
  test.each(['undo', 'redo'] as const)('%s puts the star back and ends the drag', async (command) => {
    const open = await standing(40);
    const { labels } = open.session;
    const before = open.frame;
    open.take(1);
    labels.move(1, 1, 1, 'move');
    await open.sees(moved(1, 1, 1));
    open.session[command]();
    expectSame(await open.sees(unmoved), before);
    // The finger is still there.
    labels.move(1, 0.5, 0.5, 'move');
    standingStill(open);
    labels.move(1, 0.5, 0.5, 'end');
    standingStill(open);
    labels.place(1, 1, 1);
    open.session.undo();
    expect([open.labels, open.state.canUndo]).toEqual([unmoved, false]);
  });

  test.each([1, 4])(
    'of star 1, removing star %d is one entry, and star 1 lies where it was',
    async (index) => {
      const open = await standing(40);
      const { labels } = open.session;
      open.take(1);
      labels.move(1, 1, 1, 'move');
      labels.unlabel(index);
      const rest = unmoved.filter((_, i) => i !== index);
      await open.sees(rest);
      // Another star may have this index now.
      labels.move(1, 0.5, 0.5, 'move');
      labels.move(1, 0.5, 0.5, 'end');
      expect([open.labels, open.state.move, open.hashes.length]).toEqual([rest, null, 1]);
      open.session.undo();
      expect([open.labels, open.state.canUndo]).toEqual([unmoved, false]);
    },
  );

  test('a star that changes its class stays on the move, and all of it is one entry', async () => {
    const open = await standing(40);
    const { labels } = open.session;
    open.take(1);
    labels.move(1, 1, 1, 'move');
    labels.flip(1);
    labels.move(1, 0.5, 1, 'move');
    labels.move(1, 0.5, 1, 'end');
    expect(open.labels[1]).toEqual({ x: 0.5, y: 1, class: 1 });
    open.session.undo();
    expect([open.labels, open.state.canUndo]).toEqual([unmoved, false]);
  });

  test.each<[string, (open: Awaited<ReturnType<typeof standing>>) => unknown]>([
    ['reset', ({ session }) => session.transport.reset()],
    ['a setting', ({ session }) => session.settings.set('batch', 64)],
    ['another address', ({ session }) => session.visits.readAddress('batch=64')],
  ])('%s leaves no star half moved', async (_, act) => {
    const open = await standing(40);
    open.take(1);
    open.session.labels.move(1, 1, 1, 'move');
    const begins = open.nextRun();
    act(open);
    expect((await begins).labels.map(({ x }) => x)).toEqual(sample.labels.map(({ x }) => x));
    open.session.labels.move(1, 0.5, 0.5, 'move');
    open.session.labels.move(1, 0.5, 0.5, 'end');
    expect([open.labels, open.state.move]).toEqual([unmoved, null]);
  });
});

describe('a label', () => {
  test('is placed at once, as one entry', async () => {
    const open = await standing(40);
    open.session.labels.place(4, 2, 0.5);
    await open.sees(moved(4, 2, 0.5));
    expect([open.hashes.length, open.state.move!.dragging]).toEqual([1, false]);
    open.session.undo();
    expect([open.labels, open.state.canUndo]).toEqual([unmoved, false]);
  });

  test('changes its class', async () => {
    const open = await standing(40);
    const before = open.frame;
    open.session.labels.flip(0);
    const flipped = unmoved.map((label, i) => (i === 0 ? { ...label, class: 1 as const } : label));
    await open.sees(flipped);
    expect(open.hash).toMatch(/&labels=B/);
    expect(open.session.labels.ghost).toBe(before);
    open.session.labels.flip(0);
    await open.sees(unmoved);
    open.session.undo();
    open.session.undo();
    expect([open.labels, open.state.canUndo]).toEqual([unmoved, false]);
  });

  test('goes, and is no longer selected', async () => {
    const open = await standing(40);
    open.session.labels.select(5);
    expect(open.state.selected).toBe(5);
    open.session.labels.unlabel(5);
    await open.sees(unmoved.slice(0, 5));
    expect([open.state.selected, open.hash.split(';').length]).toEqual([null, 5]);
    expect(open.frame.labels).toHaveLength(5);
  });

  test.each<[string, ((open: OpenSession) => void)[], (number | null)[]]>([
    ['added and taken back', [({ session }) => session.undo()], [null]],
    [
      'added, taken back and added again',
      [({ session }) => session.undo(), ({ session }) => session.redo()],
      [null, null],
    ],
    ['joined by another', [({ session }) => session.labels.add(0, 1)], [null]],
    ['moved', [({ session }) => session.labels.place(6, 1, 1), ({ session }) => session.undo()], [6, 6]],
    ['of other points', [({ session }) => session.settings.newData()], [null]],
    ['of the same points', [({ session }) => session.settings.newWeights()], [6]],
    [
      'of an address',
      [({ session }) => session.visits.readAddress('labels=A0,1;A1,1;A2,1;B0,0;B1,0;B2,0;B3,0')],
      [null],
    ],
  ])('is selected as long as it is the same star: %s', (_, acts, selected) => {
    const open = new OpenSession({ createWorker: () => new LiveWorker(null) });
    open.session.labels.add(0.6, -0.45);
    open.session.labels.select(6);
    const seen = acts.map((act) => {
      act(open);
      return open.state.selected;
    });
    expect(seen).toEqual(selected);
  });

  test('is added at the dot nearest to a place, with its true class', async () => {
    const { unlabeled } = sample;
    const open = await standing(0);
    // The lower end of the lower moon: nothing but class B lies there.
    open.session.labels.add(0.6, -0.45);
    const added = open.state.labels[6]!;
    expect(added.class).toBe(1);
    expect(Math.hypot(added.x - 0.6, added.y + 0.45)).toBeLessThan(0.2);
    const isDot = Array.from(unlabeled.y.keys()).some(
      (i) => Math.hypot(unlabeled.x[2 * i]! - added.x, unlabeled.x[2 * i + 1]! - added.y) < 1e-4,
    );
    expect(isDot).toBe(true);
    await open.sees(open.labels);
    expect(open.hash.split(';')).toHaveLength(7);
  });

  test('is not added beyond sixty-four', async () => {
    const open = await standing(0);
    for (let i = 0; i < 70; i++) open.session.labels.add(i / 20, 0);
    expect(open.labels).toHaveLength(64);
    expect(open.hashes).toHaveLength(58);
  });

  test('can be the last of its class to go, and training goes on', async () => {
    const open = await standing(10);
    for (let i = 0; i < 3; i++) open.session.labels.unlabel(0);
    await open.sees(unmoved.slice(3));
    expect(open.state.labels.every((label) => label.class === 1)).toBe(true);
    open.session.transport.seek(20);
    await open.at(20);
  });
});
