/** A run by an engine here, and by the Python that the page would write of it. */
import type { Engine, State } from '../../src/learn/engines/engine.ts';
import { accuracyOf } from '../../src/learn/run/measure.ts';
import { Trainer } from '../../src/learn/run/trainer.ts';
import type { TakenRun } from '../../src/session/take/takenRun.ts';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { firstSteps, inPython, type PythonEnd } from './inPython.ts';

/** By how much both differ. */
export interface Comparison {
  /** Of any weight of student and teacher, in the first steps and after the last one. */
  parameters: number;
  /** Of the loss on the stars in the first steps. */
  loss: number;
  /** The accuracy after the last step, 0 to 1: here, and there. Null where nothing judges. */
  accuracy: [number | null, number | null];
}

/** Of each method. @param python the program's path */
export async function compared(engine: Engine, python: string, run: TakenRun): Promise<Comparison[]> {
  const [here, there] = await Promise.all([trained(engine, run), inPython(python, run)]);
  return here.map(({ states, losses, accuracy }, i) => {
    const { steps, end } = there[i]!;
    return {
      parameters: farthest(states, [...steps, end]),
      loss: Math.max(...losses.map((value, k) => (value === null ? 0 : Math.abs(value - steps[k]![2])))),
      accuracy: [accuracy, end[2]],
    };
  });
}

async function trained(engine: Engine, { settings, methods, stars, moves, until }: TakenRun) {
  const labels = [...(stars ?? datasetOf(settings).sample(settings.data).labels)];
  const trainer = await Trainer.start(engine, {
    settings,
    methods: [...methods],
    labels,
    from: null,
    replay: { moves, until },
  });
  const ends = methods.map(() => ({
    states: [] as State[],
    losses: [] as (number | null)[],
  }));
  for (let step = 0; step <= Math.min(firstSteps, until); step++) {
    await trainer.seek(step);
    for (const [i, end] of ends.entries()) {
      end.states.push(trainer.snapshot.states[i]!);
      end.losses.push(trainer.snapshot.losses[i]!.labeledAfter);
    }
  }
  await trainer.seek(until);
  const { snapshot, data } = trainer;
  trainer.dispose();
  return Promise.all(
    ends.map(async ({ states, losses }, i) => {
      const last = snapshot.states[i]!;
      const accuracy = await accuracyOf(engine, { settings, data }, last.student);
      return { states: [...states, last], losses, accuracy };
    }),
  );
}

const between = (a: Float32Array | null, b: readonly number[] | null): number => {
  if (a === null || b === null) return a === b ? 0 : Infinity;
  return Math.max(...b.map((value, i) => Math.abs(value - a[i]!)));
};

const farthest = (
  states: readonly State[],
  theirs: readonly (PythonEnd['end'] | PythonEnd['steps'][number])[],
): number =>
  Math.max(
    ...states.map(({ student, teacher }, k) =>
      Math.max(between(student, theirs[k]![0]), between(teacher, theirs[k]![1])),
    ),
  );
