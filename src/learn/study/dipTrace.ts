/** A run looked at in every step, and steps of it taken again otherwise. */
import type { Engine, State } from '../engines/engine.ts';
import type { Step } from '../methods/step.ts';
import { networkOf } from '../network.ts';
import { firstRun, startRuns, type Start } from '../run/firstRun.ts';
import { advanceTo } from '../run/rounds.ts';
import { knownAccuracyOf } from '../run/measure.ts';

/** By step, from step 0 on. Accuracies are on the unlabeled points, 0 to 1. */
export interface Trace {
  start: Start;
  states: State[];
  student: number[];
  /** Null without a teacher. */
  teacher: number[] | null;
  /** L_l(θ_S) of the student as it is at the step; NaN at step 0. */
  starLoss: number[];
}

export async function traceOf(engine: Engine, start: Start): Promise<Trace> {
  const runs = engine.create(await startRuns(engine, [start]));
  const [states, student, teacher, starLoss]: [State[], number[], number[], number[]] = [[], [], [], []];
  try {
    for (let step = 0; step <= start.settings.steps; step++) {
      if (step > 0) await advanceTo(runs, [start], step - 1, step);
      const { state, losses } = (await runs.read())[0]!;
      states.push(state);
      student.push(await knownAccuracyOf(engine, start, state.student));
      if (state.teacher) teacher.push(await knownAccuracyOf(engine, start, state.teacher));
      starLoss.push(losses.labeledAfter ?? NaN);
    }
  } finally {
    runs.dispose();
  }
  return { start, states, student, teacher: teacher.length > 0 ? teacher : null, starLoss };
}

/** What a step is changed in when it is taken again. */
export interface Otherwise {
  step?: (step: Step) => Step;
  /** Another batch with other noise. */
  seed?: number;
}

/** The states after 1, 2, … `count` steps that are taken again from a state: on the run's own batches, unless a seed says otherwise. */
export async function retaken(
  engine: Engine,
  start: Start,
  state: State,
  count: number,
  { step = (same) => same, seed }: Otherwise = {},
): Promise<State[]> {
  const run = firstRun(start, state.teacher);
  const runs = engine.create([{ ...run, state, step: step(run.step), seed: seed ?? run.seed }]);
  const states: State[] = [];
  try {
    while (states.length < count) {
      await runs.advance(1);
      states.push((await runs.read())[0]!.state);
    }
    return states;
  } finally {
    runs.dispose();
  }
}

/** The unlabeled points, by index, that a network θ [P] has wrong. */
export async function mistakesOf(
  engine: Engine,
  { settings, data: { unlabeled } }: Start,
  parameters: Float32Array,
): Promise<Set<number>> {
  const beliefs = await engine.evaluate(networkOf(settings), parameters, unlabeled.x);
  return new Set([...unlabeled.y.keys()].filter((i) => Number(beliefs[i]! > 0.5) !== unlabeled.y[i]));
}
