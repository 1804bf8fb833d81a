/** One run, one curve: whoever trains it, however fast, and by whatever detours. */
import { describe, expect, test } from 'vitest';
import { methodIds, type MethodId } from '../../src/settings/settings.ts';
import type { Measurement } from '../../src/session/measurements.ts';
import { training } from '../worker/live/twisted.ts';
import { openWasm, OpenSession } from './openSession.ts';

const steps = 700;
const hash = `steps=${steps}`;

const curvesOf = ({ session }: OpenSession): Partial<Record<MethodId, readonly Measurement[]>> =>
  Object.fromEntries(methodIds.map((id) => [id, [...session.playback.measurements.of(id)]]));

/** Played to its end at once, in as few frames as there may be. */
async function played(): Promise<ReturnType<typeof curvesOf>> {
  const open = new OpenSession({ hash });
  open.session.transport.setSpeed('fastest');
  await open.walk(steps);
  return curvesOf(open);
}

describe('a curve', () => {
  test('is measured at every second of 700 steps, of each method that runs', async () => {
    const curves = await played();
    const expected = Array.from({ length: 351 }, (_, i) => 2 * i);
    for (const id of ['supervised', 'pseudo-labels', 'meta-pseudo-labels'] as const)
      expect(curves[id]!.map(({ step }) => step)).toEqual(expected);
    expect(curves.uda).toEqual([]);
    expect(curves.supervised![0]!.teacherAccuracy).toBeNull();
    expect(curves['meta-pseudo-labels']![350]!.teacherAccuracy).toBeGreaterThan(0.5);
  });

  test.each<[string, (open: OpenSession) => Promise<unknown>]>([
    ['step by step and in bounds', (open) => open.walk(1, 2, 3, 50, 51, 333, 699, steps)],
    ['back and forth', (open) => open.walk(301, 17, 500, 499, 0, steps)],
    [
      'by Play, slowly at first',
      async (open) => {
        open.session.transport.setSpeed(1000);
        open.session.transport.play(true);
        await open.until((frame) => frame.step > 20);
        open.session.transport.setSpeed('fastest');
        await open.until((frame) => frame.status === 'finished');
      },
    ],
    [
      'by workers that die on the way',
      async (open) => {
        for (const step of [101, 333]) {
          await open.walk(step);
          open.workers.at(-1)!.die('out of memory');
        }
        await open.walk(steps);
      },
    ],
    [
      'past a move that was taken back',
      async (open) => {
        await open.walk(201);
        open.session.labels.place(0, 1.4, 1.3);
        await open.until((frame) => frame.future === 1);
        await open.walk(303);
        open.session.undo();
        await open.until((frame) => frame.future === 0);
        await open.walk(steps);
      },
    ],
  ])('is the same where it was trained %s', async (_, train) => {
    const open = new OpenSession({ hash });
    await train(open);
    expect(curvesOf(open)).toEqual(await played());
  });

  test('forgets what an engine measured that turned wrong', async () => {
    const wrong = training((all) => all.map((weight) => weight + 1e-2), 300);
    const open = new OpenSession({ hash }, [wrong, openWasm]);
    const seen: number[] = [];
    open.session.store.subscribe(() => {
      const { engine } = open.state;
      if (engine?.engine === 'wasm' && seen.length === 0)
        seen.push(...open.session.playback.measurements.of('supervised').map(({ step }) => step));
    });
    open.session.transport.setSpeed(1000);
    open.session.transport.play(true);
    await open.until((frame) => frame.status === 'finished' && seen.length > 0);
    expect(seen.at(-1)).toBeLessThan(300);
    expect(curvesOf(open)).toEqual(await played());
  });

  test('says at each step what seeking to it shows', async () => {
    const open = new OpenSession({ hash });
    await open.walk(steps);
    const curves = curvesOf(open);
    for (const step of [0, 2, 350, 698]) {
      await open.walk(step);
      for (const { method, student, teacher, losses } of open.frame.methods)
        expect(curves[method]!.find((point) => point.step === step)).toEqual({
          step,
          accuracy: student.accuracy,
          teacherAccuracy: teacher?.accuracy ?? null,
          losses,
        });
    }
  });

  test('of a star solved while it was dragged is that of a live run', async () => {
    const place = async (open: OpenSession) => {
      await open.walk(steps);
      open.session.labels.place(0, 1.4, 1.3);
    };
    const solved = new OpenSession({ hash });
    solved.session.solving.switch(true);
    await place(solved);
    await solved.until((frame) => frame.run === 2);
    const { labels } = solved.state.address;

    const live = new OpenSession({ hash: `${hash}&${solved.hash.split('&').at(-1)}` });
    expect(live.state.labels).toEqual(labels);
    await live.walk(steps);
    expect(curvesOf(solved)).toEqual(curvesOf(live));
  });
});

describe('numbers', () => {
  test('are of the frame that is drawn, each time', async () => {
    const open = new OpenSession({ hash: 'steps=3000' });
    const apart: number[][] = [];
    let frames = 0;
    open.session.playback.onFrame(({ step }) => {
      frames++;
      queueMicrotask(() => {
        const said = open.state.summary!.step;
        if (said !== step) apart.push([said, step]);
      });
    });
    open.session.transport.setSpeed('fastest');
    open.session.transport.play(true);
    await open.until((frame) => frame.status === 'finished');
    expect(frames).toBeGreaterThan(3);
    expect(apart).toEqual([]);
  });

  test('say what the last 500 steps came to', async () => {
    const open = new OpenSession({ hash });
    await open.walk(steps);
    const { summary } = open.state;
    for (const { method, last } of summary!.methods) {
      const curve = curvesOf(open)[method]!;
      const judged = curve.filter(({ step }) => step >= 200).map((point) => point.accuracy!);
      expect(judged).toHaveLength(251);
      expect(last).toMatchObject({ steps: 500, worst: Math.min(...judged) });
      expect(judged.filter((accuracy) => accuracy <= last!.median).length).toBeGreaterThanOrEqual(126);
      expect(judged.filter((accuracy) => accuracy >= last!.median).length).toBeGreaterThanOrEqual(126);
    }
  });
});
