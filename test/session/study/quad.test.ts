/** One run four times, with feedback and consistency on or off: all follow the stars and the settings. */
import { describe, expect, onTestFinished, test } from 'vitest';
import { corners, cornerSettings, Quad, recordedCount } from '../../../src/session/study/quad.ts';
import { withChange, withValue } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { JobPool } from '../../../src/worker/jobs/jobPool.ts';
import { solveRun, type SolvedRun } from '../../../src/worker/jobs/solveJobs.ts';
import { FakeWorker } from '../../worker/fakeWorker.ts';
import { moved, openWasm, OpenSession } from '../openSession.ts';

/** The four of a session whose runs take 60 steps. */
function openQuad() {
  const open = new OpenSession({ hash: 'steps=60' });
  const quad = new Quad(new JobPool(() => new FakeWorker(openWasm), 2), open.session);
  onTestFinished(() => quad.close());
  return { open, quad, runs: () => quad.store.get().runs };
}

/** The same, trained alone. */
async function alone(settings: Settings, labels = moved(0, 1.4, 1.3)): Promise<SolvedRun> {
  const engine = await openWasm();
  const job = { type: 'solve', method: 'meta-pseudo-labels', settings, labels, measured: 'seldom' } as const;
  let run: SolvedRun | null = null;
  for await (const part of solveRun(engine, job)) if (typeof part !== 'number') run = part;
  return run!;
}

const weightsOf = (settings: Settings) => [
  settings.teacher.feedback.weight,
  settings.teacher.consistency.weight,
];

test('each part has the weight that the page gives it, or the preset’s where that is none', () => {
  const page = withChange(ours, { 'teacher.feedback.weight': 0, 'teacher.consistency.weight': 3 });
  expect(corners.map((corner) => weightsOf(cornerSettings(page, corner)))).toEqual([
    [ours.teacher.feedback.weight, 3],
    [ours.teacher.feedback.weight, 0],
    [0, 3],
    [0, 0],
  ]);
});

describe('the four runs', () => {
  test('are those of their settings, with the stars where they are', async () => {
    const { open, runs } = openQuad();
    await expect.poll(runs).not.toBeNull();
    const before = runs();
    open.session.labels.place(0, 1.4, 1.3);
    await expect.poll(() => runs() === before).toBe(false);
    const settings = withValue(ours, 'steps', 60);
    const expected = await Promise.all(corners.map((corner) => alone(cornerSettings(settings, corner))));
    expect(runs()!.map(({ frame }) => frame.student)).toEqual(expected.map(({ frame }) => frame.student));
  });

  test('follow the settings', async () => {
    const { open, runs } = openQuad();
    await expect.poll(runs).not.toBeNull();
    const before = runs();
    open.session.settings.set('teacher.labels', 1);
    await expect.poll(() => runs() === before).toBe(false);
    // Told the labels, a teacher without feedback is not what it was.
    expect(runs()![2]!.frame.student.accuracy).not.toBe(before![2]!.frame.student.accuracy);
  });

  test('are no more once it is closed', async () => {
    const { open, quad, runs } = openQuad();
    await expect.poll(runs).not.toBeNull();
    const before = runs();
    quad.close();
    open.session.labels.place(0, 1.4, 1.3);
    await alone(withValue(ours, 'steps', 60));
    expect(runs()).toBe(before);
  });
});

describe('recorded counts', () => {
  test('stand for all four, spaced or at random, told or not, whatever the seeds', () => {
    for (const placement of ['spaced', 'random'] as const)
      for (const told of [0, 1]) {
        const page = withChange(ours, {
          'data.placement': placement,
          'teacher.labels': told,
          'data.seed': 77,
          'network.seed': 78,
        });
        for (const corner of corners)
          expect(recordedCount(cornerSettings(page, corner))).toMatchObject({ runs: 100 });
      }
  });

  test('stand for no other settings', () => {
    for (const [path, value] of [
      ['steps', 2000],
      ['data.noise', 0.2],
      ['teacher.consistency.weight', 3],
    ] as const) {
      const page = withChange(ours, { [path]: value });
      expect(recordedCount(cornerSettings(page, corners[0]!)), path).toBeNull();
    }
  });
});
