import { describe, expect, it } from 'vitest';
import { streams } from '../../../src/data/random.ts';
import { methods } from '../../../src/learn/methods/methods.ts';
import { firstWeights, networkOf } from '../../../src/learn/network.ts';
import { dataOf } from '../../../src/learn/run/data.ts';
import { firstRun, startRuns, type Start } from '../../../src/learn/run/firstRun.ts';
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
