import { describe, expect, it } from 'vitest';
import { streams } from '../../../src/data/random.ts';
import type { State } from '../../../src/learn/engines/engine.ts';
import {
  accuracy,
  advanceTo,
  boundaryAfter,
  dataOf,
  finite,
  firstRun,
  labeledOf,
  nextRound,
  startRuns,
  type Start,
} from '../../../src/learn/run/lifecycle.ts';
import { methods } from '../../../src/learn/methods/methods.ts';
import { firstWeights, networkOf } from '../../../src/learn/network.ts';
import { withSeed } from '../../../src/learn/study/experiment.ts';
import { ours } from '../../../src/settings/presets.ts';
import { methodIds, type MethodId, type Settings } from '../../../src/settings/settings.ts';
import { fakeEngine, stepsOf } from '../fakeEngine.ts';

const data = dataOf(ours);
const startOf = (id: MethodId, settings: Settings = ours): Start => ({
  method: methods[id],
  settings,
  data,
  labels: data.labels,
});

describe('dataOf', () => {
  it('has the 1,994 and 10,000 fresh points as a network sees them, half of each class', () => {
    expect(data.unlabeled.x).toHaveLength(2 * 1994);
    expect(data.fresh.x).toHaveLength(2 * 10_000);
    expect(data.unlabeled.y.filter((side) => side === 1)).toHaveLength(997);
    expect(data.fresh).toBe(data.fresh);
  });

  it('scales inputs unless they are raw', () => {
    const raw: Settings = { ...ours, data: { ...ours.data, input: 'raw' } };
    const label = { x: 0.75, y: -0.25, class: 1 } as const;
    expect([...labeledOf([label], ours).x]).toEqual([0.5, -1]);
    expect([...labeledOf([label], raw).x]).toEqual([0.75, -0.25]);
    const [rawX, rawY] = dataOf(raw).unlabeled.x;
    expect(data.unlabeled.x[0]).toBeCloseTo(2 * (rawX! - 0.5), 6);
    expect(data.unlabeled.x[1]).toBeCloseTo(2 * (rawY! - 0.25), 6);
  });
});

describe('firstRun', () => {
  const supervised = new Float32Array(114).fill(3);

  it('gives every method the same student', () => {
    const students = methodIds.map((id) => firstRun(startOf(id), supervised).state.student);
    for (const student of students) expect(student).toEqual(students[0]);
  });

  it('gives each method the teacher of its row', () => {
    const teacherOf = (id: MethodId) => firstRun(startOf(id), supervised).state.teacher;
    expect(teacherOf('supervised')).toBeNull();
    expect(teacherOf('uda')).toBeNull();
    expect(teacherOf('pseudo-labels')).toEqual(supervised);
    expect(teacherOf('noisy-student')).toEqual(supervised);
    expect(teacherOf('meta-pseudo-labels')).toEqual(
      firstWeights(networkOf(ours), ours.network, streams.teacherWeights),
    );
    const student = firstWeights(networkOf(ours), ours.network, streams.studentWeights);
    for (const id of ['mean-teacher', 'self-training'] as const) expect(teacherOf(id)).toEqual(student);
  });

  it('takes its seed from the network and leaves labels as they are, none included', () => {
    const run = firstRun({ ...startOf('supervised', withSeed(ours, 9)), labels: [] });
    expect(run.seed).toBe(9);
    expect(run.labeled.y).toHaveLength(0);
  });

  it('refuses to start a converged teacher from nothing', () => {
    expect(() => firstRun(startOf('pseudo-labels'))).toThrow('pseudo-labels');
  });
});

describe('startRuns', () => {
  it('trains one Supervised network of 3,000 steps for all methods that share it', async () => {
    const engine = fakeEngine();
    const runs = await startRuns(
      engine,
      methodIds.map((id) => startOf(id)),
    );
    expect(engine.calls).toEqual(['create 1', 'advance 3000', 'dispose']);
    const trained = methodIds.filter((id) => methods[id].start(ours) === 'supervised');
    expect(trained).toEqual(['pseudo-labels', 'noisy-student']);
    for (const [i, { state }] of runs.entries()) {
      expect(state.step).toBe(0);
      const teacher = state.teacher && stepsOf(state.teacher);
      if (methods[methodIds[i]!].start(ours))
        expect(teacher).toBe(trained.includes(methodIds[i]!) ? 3000 : 0);
      else expect(teacher).toBeNull();
    }
  });

  it('trains different ones for different seeds and labels, side by side', async () => {
    const engine = fakeEngine();
    const moved = { ...startOf('pseudo-labels'), labels: data.labels.slice(1) };
    const runs = await startRuns(engine, [
      startOf('pseudo-labels'),
      moved,
      startOf('pseudo-labels', withSeed(ours, 2)),
    ]);
    expect(engine.calls[0]).toBe('create 3');
    expect(engine.created[0]![1]!.labeled.y).toHaveLength(5);
    expect(runs[2]!.state.teacher).not.toEqual(runs[0]!.state.teacher);
  });

  it('trains none where no teacher needs it, and one for a Meta Pseudo Labels teacher that does', async () => {
    const engine = fakeEngine();
    await startRuns(engine, [startOf('meta-pseudo-labels')]);
    expect(engine.calls).toEqual([]);
    const converged: Settings = { ...ours, teacher: { ...ours.teacher, start: 'supervised' } };
    const [run] = await startRuns(engine, [startOf('meta-pseudo-labels', converged)]);
    expect(stepsOf(run!.state.teacher!)).toBe(3000);
  });
});

/** A Noisy Student run's last state, when it is advanced to each stop in turn. */
async function stateAfter(stops: number[]): Promise<State> {
  const engine = fakeEngine();
  const starts = [startOf('noisy-student')];
  const runs = engine.create(await startRuns(engine, starts));
  for (const [i, stop] of stops.entries()) await advanceTo(runs, starts, stops[i - 1] ?? 0, stop);
  return (await runs.read())[0]!.state;
}

describe('rounds', () => {
  const noisy = methods['noisy-student'];

  it('end at thirds of the run, and never at its last step', () => {
    expect([0, 999, 1000, 1999, 2000].map((step) => boundaryAfter(noisy, ours, step))).toEqual([
      1000,
      1000,
      2000,
      2000,
      Infinity,
    ]);
    expect(boundaryAfter(methods.supervised, ours, 0)).toBe(Infinity);
    for (const steps of [1, 2, 3, 4]) {
      const ends = [0, 1, 2, 3].map((step) => boundaryAfter(noisy, { ...ours, steps }, step));
      for (const end of ends) expect(end < steps || end === Infinity).toBe(true);
    }
  });

  it('make the student the teacher and begin a student anew', () => {
    const [student, teacher, first] = [1, 2, 3].map((value) => Float32Array.of(value)) as [
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    const next = nextRound({ step: 7, student, teacher }, first);
    expect(next).toEqual({ step: 7, student: first, teacher: student });
    expect(next.student).not.toBe(first);
  });

  it('turn over on the way, for the methods that have them', async () => {
    const engine = fakeEngine();
    const starts = [startOf('supervised'), startOf('noisy-student')];
    const runs = engine.create(await startRuns(engine, starts));
    engine.calls.length = 0;
    await advanceTo(runs, starts, 0, 2500);
    expect(engine.calls).toEqual(['advance 1000', 'write 1', 'advance 1000', 'write 1', 'advance 500']);
    const [supervised, noisyStudent] = (await runs.read()).map(({ state }) => state);
    expect(stepsOf(supervised!.student)).toBe(2500);
    expect(stepsOf(noisyStudent!.student)).toBe(500);
    expect(stepsOf(noisyStudent!.teacher!)).toBe(1000);
    expect(noisyStudent!.step).toBe(2500);
  });

  it('give the same run however it is cut', async () => {
    expect(await stateAfter([3000])).toEqual(await stateAfter([1, 999, 1000, 1001, 2000, 2990, 3000]));
  });
});

describe('accuracy', () => {
  it('is the share of points on their side', () => {
    expect(accuracy(Float32Array.of(0.9, 0.2, 0.4, 0.6), Uint8Array.of(1, 0, 1, 0))).toBe(0.5);
  });

  it('counts a tie as class 0', () => {
    expect(accuracy(Float32Array.of(0.5, 0.5), Uint8Array.of(0, 0))).toBe(1);
    expect(accuracy(Float32Array.of(0.5, 0.5), Uint8Array.of(1, 1))).toBe(0);
  });
});

describe('finite', () => {
  it('looks at student and teacher', () => {
    const [good, bad] = [Float32Array.of(0, 1), Float32Array.of(0, NaN)];
    expect(finite({ step: 0, student: good, teacher: null })).toBe(true);
    expect(finite({ step: 0, student: bad, teacher: null })).toBe(false);
    expect(finite({ step: 0, student: good, teacher: Float32Array.of(Infinity) })).toBe(false);
  });
});
