import { describe, expect, it } from 'vitest';
import type { State } from '../../../src/learn/engines/engine.ts';
import { methods } from '../../../src/learn/methods/methods.ts';
import { dataOf } from '../../../src/learn/run/data.ts';
import { startRuns, type Start } from '../../../src/learn/run/firstRun.ts';
import { advanceTo, boundaryAfter, nextRound } from '../../../src/learn/run/rounds.ts';
import { ours } from '../../../src/settings/presets.ts';
import type { MethodId } from '../../../src/settings/settings.ts';
import { fakeEngine, stepsOf } from '../fakeEngine.ts';

const data = dataOf(ours);
const startOf = (id: MethodId): Start => ({ method: methods[id], settings: ours, data, labels: data.labels });

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
