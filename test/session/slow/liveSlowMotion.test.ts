/** Slow motion over the real worker: the next step taken apart, phase by phase. */
import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../../src/worker/protocol.ts';
import { OpenSession, standing } from '../openSession.ts';

const meta = 'meta-pseudo-labels';

/** Until the step after so many is taken apart. */
const inspected = ({ session }: OpenSession, step: number): Promise<Inspection> => {
  const { store } = session.slow;
  return new Promise((resolve) => {
    const look = () => {
      const { inspection } = store.get();
      if (inspection?.step !== step) return;
      stop();
      resolve(inspection);
    };
    const stop = store.subscribe(look);
    look();
  });
};

describe('slow motion', () => {
  test('pauses the run, takes its next step apart, and takes it past the last phase', async () => {
    const open = await standing(30, `view=${meta}`);
    open.session.slow.start(meta);
    expect(open.state.playing).toBe(false);
    const { student, teacher } = await inspected(open, 30);
    for (let phase = 1; phase < 4; phase++) open.session.slow.next();
    expect(open.session.slow.store.get().phase).toBe(4);
    open.session.slow.next();
    const after = (await open.at(31)).methods.find(({ method }) => method === meta)!;
    expect(after.student.parameters).toEqual(student.after.parameters);
    expect(after.teacher!.parameters).toEqual(teacher.after.parameters);
    await inspected(open, 31);
    expect(open.session.slow.store.get().phase).toBe(1);
  });

  test('keeps a phase that is asked for before the step is taken apart', async () => {
    const open = await standing(30, `view=${meta}`);
    const { slow } = open.session;
    slow.start(meta);
    slow.next();
    await inspected(open, 30);
    expect(slow.store.get().phase).toBe(2);
    slow.stop();
    slow.start(meta);
    slow.go(3);
    await inspected(open, 30);
    expect(slow.store.get().phase).toBe(3);
  });

  test('takes the step apart anew where a label moves, and keeps its phase', async () => {
    const open = await standing(30, `view=${meta}`);
    open.session.slow.start(meta);
    const before = await inspected(open, 30);
    open.session.slow.go(2);
    open.session.labels.place(0, 1.4, 1.3);
    const { store } = open.session.slow;
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        if (store.get().inspection !== before) resolve(stop());
      });
    });
    expect(store.get().inspection!.teacher.after.parameters).not.toEqual(before.teacher.after.parameters);
    expect([store.get().phase, store.get().inspection!.step]).toEqual([2, 30]);
  });

  test('shows nothing of a step of other settings, and begins with the first phase of theirs', async () => {
    const open = await standing(30, `view=${meta}`);
    const { slow } = open.session;
    slow.start(meta);
    await inspected(open, 30);
    slow.go(4);
    open.session.visits.readAddress(`view=${meta}&teacher.feedback.weight=0`);
    expect(slow.store.get()).toMatchObject({ method: meta, inspection: null, phase: 1 });
    expect((await inspected(open, 0)).pushes.feedback).toBeNull();
  });

  test('ends where the settings have no guesses, and does not begin there', async () => {
    const open = await standing(30, 'view=yours');
    const { slow } = open.session;
    slow.start('yours');
    await inspected(open, 30);
    open.session.visits.readAddress('view=yours&yours.pseudoLabels.kind=none&yours.student.labels=1');
    expect(slow.active).toBe(false);
    slow.start('yours');
    expect(slow.active).toBe(false);
    open.session.undo();
    slow.start('yours');
    await inspected(open, 0);
  });

  test('ends where the run plays on', async () => {
    const open = new OpenSession({ hash: `view=${meta}&steps=1000000` });
    await open.at(0);
    open.session.slow.start(meta);
    await inspected(open, 0);
    open.session.slow.fullSpeed();
    expect(open.session.slow.active).toBe(false);
    await open.until(({ step }) => step > 5);
  });
});

describe('a closer look', () => {
  test('comes with frames while its method is in view, one overlay at a time', async () => {
    const open = new OpenSession({ hash: `view=${meta}` });
    const { looks } = open.session;
    await open.at(0);
    expect(open.frame.closer).toBeNull();
    looks.show('feedback');
    await open.until(({ closer }) => closer?.feedback != null);
    looks.show('relabels');
    const { closer } = await open.until((frame) => frame.closer?.relabels != null);
    expect(closer).toMatchObject({ method: meta, feedback: null, units: null });
    looks.showUnits(true);
    await open.until((frame) => frame.closer?.units != null && frame.closer.relabels !== null);
    open.session.show({ view: 'pseudo-labels' });
    await open.until((frame) => frame.closer?.method === 'pseudo-labels');
    open.session.show({ view: 'compare' });
    await open.until((frame) => frame.closer === null);
    open.session.show({ view: meta });
    looks.show(null);
    looks.showUnits(false);
    await open.until((frame) => frame.closer === null);
  });
});
