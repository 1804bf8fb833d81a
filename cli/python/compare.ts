/** A run by an engine here, and by the Python that the page would write of it. */
import type { Engine, State } from '../../src/learn/engines/engine.ts';
import { accuracyOf } from '../../src/learn/run/measure.ts';
import { Trainer } from '../../src/learn/run/trainer.ts';
import type { TakenRun } from '../../src/session/take/takenRun.ts';
import { datasetOf } from '../../src/settings/datasetOf.ts';
import { firstSteps, inPython, type PythonEnd } from './inPython.ts';

/** By how much both differ. */
export interface Comparison {
  /** Of any weight in the first steps. */
  parameters: number;
  /** Of the loss on the stars in the first steps. */
  loss: number;
  /** Of the accuracy after the last one, 0 to 1: here, and there. NaN where nothing judges. */
  accuracy: [number, number];
}

/** Of each method. @param python the program's path */
export async function compared(engine: Engine, python: string, run: TakenRun): Promise<Comparison[]> {
  const [here, there] = await Promise.all([trained(engine, run), inPython(python, run)]);
  return here.map(({ states, losses, accuracy }, i) => {
    const { steps, accuracy: other } = there[i]!;
    const loss = Math.max(...losses.map((value, k) => (value === null ? 0 : Math.abs(value - steps[k]![2]))));
    return { parameters: farthest(states, steps), loss, accuracy: [accuracy ?? NaN, other ?? NaN] };
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
    ends.map(async (end, i) => ({
      ...end,
      accuracy: await accuracyOf(engine, { settings, data }, snapshot.states[i]!.student),
    })),
  );
}

const between = (a: Float32Array | null, b: readonly number[] | null): number =>
  a && b ? Math.max(...b.map((value, i) => Math.abs(value - a[i]!))) : 0;

function farthest(states: readonly State[], steps: PythonEnd['steps']): number {
  return Math.max(
    ...states.map(({ student, teacher }, k) =>
      Math.max(between(student, steps[k]![0]), between(teacher, steps[k]![1])),
    ),
  );
}
