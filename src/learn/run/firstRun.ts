/**
 * How a run begins: its first weights, and the trained Supervised network that some teachers are.
 *
 * Symbols: θ_S student, θ_T teacher. Source: METHOD, Methods.
 */
import type { Label } from '../../data/dataset.ts';
import { streams } from '../../data/random.ts';
import { supervisedSteps, type Settings } from '../../settings/settings.ts';
import type { Engine, Run, State } from '../engines/engine.ts';
import type { Method } from '../methods/method.ts';
import { supervised } from '../methods/supervised.ts';
import { firstWeights, networkOf } from '../network.ts';
import { labeledOf, type Data } from './data.ts';

/** What a run is built from. */
export interface Start {
  method: Method;
  settings: Settings;
  data: Data;
  labels: readonly Label[];
}

/** θ_S at step 0: the same for every method of a seed. Float32 [P]. */
export const firstStudent = (settings: Settings): Float32Array =>
  firstWeights(networkOf(settings), settings.network, streams.studentWeights);

/**
 * A run at step 0.
 *
 * @param trained the trained Supervised network [P], for methods whose teacher starts from it; `startRuns`
 *   trains it
 */
export function firstRun(
  { method, settings, data, labels }: Start,
  trained: Float32Array | null = null,
): Run {
  return {
    step: method.step(settings),
    seed: settings.network.seed,
    unlabeled: data.unlabeled.x,
    labeled: labeledOf(labels, settings),
    state: { step: 0, student: firstStudent(settings), teacher: firstTeacher(method, settings, trained) },
  };
}

/** A run that stands at a state. */
export const resumedRun = (start: Start, state: State): Run => ({ ...firstRun(start, state.teacher), state });

function firstTeacher(method: Method, settings: Settings, trained: Float32Array | null): Float32Array | null {
  switch (method.start(settings)) {
    case null:
      return null;
    case 'scratch':
      return firstWeights(networkOf(settings), settings.network, streams.teacherWeights);
    case 'student':
      return firstStudent(settings);
    case 'supervised':
      if (!trained) throw new Error(`${method.id} starts from a trained Supervised network.`);
      return trained.slice();
  }
}

/**
 * Runs at step 0, in the order given, teachers included: those that start as Supervised networks are trained
 * first, 3,000 steps, all together. Methods of the same settings and labels share one such network.
 */
export async function startRuns(engine: Engine, starts: readonly Start[]): Promise<Run[]> {
  const keys = starts.map((start) =>
    start.method.start(start.settings) === 'supervised' ? supervisedKey(start) : null,
  );
  const needed = new Map<string, Start>();
  keys.forEach((key, i) => key !== null && needed.set(key, starts[i]!));
  const trained = await trainSupervised(engine, [...needed.values()]);
  const networks = new Map([...needed.keys()].map((key, i) => [key, trained[i]!]));
  return starts.map((start, i) => firstRun(start, networks.get(keys[i]!) ?? null));
}

/** The Supervised row's networks after 3,000 steps from the students' first weights. */
async function trainSupervised(engine: Engine, starts: readonly Start[]): Promise<Float32Array[]> {
  if (starts.length === 0) return [];
  const runs = engine.create(starts.map((start) => firstRun({ ...start, method: supervised })));
  try {
    await runs.advance(supervisedSteps);
    return (await runs.read()).map(({ state }) => state.student);
  } finally {
    runs.dispose();
  }
}

/** All that a Supervised run depends on: it draws no batch and sees no unlabeled point. */
const supervisedKey = ({ settings, labels }: Start): string =>
  JSON.stringify([settings.network, settings.data.input, settings.student.learningRate, labels]);
