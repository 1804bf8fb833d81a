/** How far a run parts from itself where its first weights are a rounding off: what nobody else can follow more closely. */
import type { Engine, Run, State } from '../../src/learn/engines/engine.ts';
import { supervised } from '../../src/learn/methods/supervised.ts';
import { methods } from '../../src/learn/methods/methods.ts';
import { accuracyOf } from '../../src/learn/run/measure.ts';
import { advanceTo, dataOf, firstRun, type Start } from '../../src/learn/run/lifecycle.ts';
import { supervisedSteps } from '../../src/settings/settings.ts';
import type { TakenRun } from '../../src/session/take/takenRun.ts';
import { firstSteps } from './compare.ts';

/** So many neighbors are tried. */
const tries = 12;

export interface Spread {
  /** Farthest weight after the first steps. */
  parameters: number;
  /** Of the accuracies after the last one, from the lowest to the highest. */
  accuracy: number;
}

/** Of a run of one method without moves. */
export async function spreadOf(
  engine: Engine,
  { settings, methods: ids, stars, until }: TakenRun,
): Promise<Spread> {
  const data = dataOf(settings);
  const start: Start = { method: methods[ids[0]!], settings, data, labels: stars ?? data.labels };
  const neighbors = await Promise.all(
    Array.from({ length: tries + 1 }, async (_, number) => {
      const trained =
        start.method.start(settings) === 'supervised' ? await trainedBeside(engine, start, number) : null;
      return beside(firstRun(start, trained), number);
    }),
  );
  const starts = neighbors.map(() => start);
  const runs = engine.create(neighbors);
  await advanceTo(runs, starts, 0, firstSteps);
  const early = (await runs.read()).map(({ state }) => state);
  await advanceTo(runs, starts, firstSteps, until);
  const ends = await runs.read();
  runs.dispose();
  const accuracies: number[] = [];
  for (const { state } of ends) accuracies.push((await accuracyOf(engine, start, state.student)) ?? 0);
  return {
    parameters: Math.max(...early.map((state) => farthest(state, early[0]!))),
    accuracy: Math.max(...accuracies) - Math.min(...accuracies),
  };
}

async function trainedBeside(engine: Engine, start: Start, number: number): Promise<Float32Array> {
  const runs = engine.create([beside(firstRun({ ...start, method: supervised }), number)]);
  await runs.advance(supervisedSteps);
  const { state } = (await runs.read())[0]!;
  runs.dispose();
  return state.student;
}

/** Number 0 is the run itself; of the others every third weight is a float32 or two farther from 0, or nearer. */
function beside(run: Run, number: number): Run {
  if (number === 0) return run;
  const factor = 1 + (number % 2 ? 1 : -1) * 1.2e-7;
  const moved = (parameters: Float32Array) =>
    parameters.map((value, i) => (i % 3 === number % 3 ? Math.fround(value * factor) : value));
  const { step, student, teacher } = run.state;
  return { ...run, state: { step, student: moved(student), teacher: teacher && moved(teacher) } };
}

const farthest = (a: State, b: State): number =>
  Math.max(
    ...a.student.map((value, i) => Math.abs(value - b.student[i]!)),
    ...(a.teacher ?? []).map((value, i) => Math.abs(value - b.teacher![i]!)),
  );
