/**
 * How a run begins, turns over and is scored: what the live trainer and the experiment share.
 *
 * Symbols: θ_S student, θ_T teacher. Source: METHOD, Methods and Accuracy.
 */
import { streams } from '../../data/random.ts';
import { unknownClass, type Label, type Points } from '../../data/dataset.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import { supervisedSteps, type Settings } from '../../settings/settings.ts';
import type { Engine, Labeled, Run, Runs, State } from '../engines/engine.ts';
import type { Method } from '../methods/method.ts';
import { supervised } from '../methods/supervised.ts';
import { answersFinitely, firstWeights, networkOf, type Network } from '../network.ts';

/** Points as a network sees them: z, [count][2] row-major, and their classes [count]. */
export interface Inputs {
  x: Float32Array;
  y: Uint8Array;
}

/** The data of one seed: reusable by every method and every set of labels. */
export interface Data {
  /** Where the placement puts them. */
  labels: Label[];
  /** Their classes are for measuring only; not of each is it known. */
  unlabeled: Inputs;
  /** Points that no choice has touched; made when first asked for. */
  readonly fresh: Inputs;
}

/** What a run is built from. */
export interface Start {
  method: Method;
  settings: Settings;
  data: Data;
  labels: readonly Label[];
}

export function dataOf(settings: Settings): Data {
  const { data } = settings;
  const dataset = datasetOf(settings);
  const { labels, unlabeled } = dataset.sample(data);
  const inputs = ({ x, y }: Points): Inputs => ({ x: dataset.networkInputs(x, data.input), y });
  let fresh: Inputs | null = null;
  return {
    labels,
    unlabeled: inputs(unlabeled),
    get fresh() {
      return (fresh ??= inputs(dataset.fresh(data)));
    },
  };
}

export const labeledOf = (labels: readonly Label[], settings: Settings): Labeled => ({
  x: datasetOf(settings).networkInputs(
    labels.flatMap(({ x, y }) => [x, y]),
    settings.data.input,
  ),
  y: Uint8Array.from(labels, (label) => label.class),
});

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

/**
 * The first step count after `step` at which a round ends (Noisy Student), or Infinity. A run takes `nextRound`
 * as soon as it gets there: a state at that step has already turned over.
 */
export function boundaryAfter(method: Method, settings: Settings, step: number): number {
  const { steps } = settings;
  const rounds = method.rounds(settings);
  for (let round = 1; round < rounds; round++) {
    const end = Math.floor((round * steps) / rounds);
    if (end > step) return end;
  }
  return Infinity;
}

/** The student becomes the teacher, and a student starts again from its first weights. */
export const nextRound = (state: State, first: Float32Array): State => ({
  step: state.step,
  student: first.slice(),
  teacher: state.student,
});

/**
 * Advances runs that are all at step `from` to step `to`, turning rounds over on the way.
 *
 * @param starts what the runs were built from, in their order
 */
export async function advanceTo(
  runs: Runs,
  starts: readonly Pick<Start, 'method' | 'settings'>[],
  from: number,
  to: number,
): Promise<void> {
  const boundaries = starts.map(({ method, settings }) => boundaryAfter(method, settings, from));
  const next = Math.min(to, ...boundaries);
  if (next > from) await runs.advance(next - from);
  const turning = starts.flatMap((start, i) => (boundaries[i] === next ? [{ start, i }] : []));
  if (turning.length > 0) {
    const states = await runs.read();
    for (const { start, i } of turning) {
      runs.write(i, { state: nextRound(states[i]!.state, firstStudent(start.settings)) });
    }
  }
  if (next < to) await advanceTo(runs, starts, next, to);
}

/**
 * Advances runs as `advanceTo` does, and reads them at each of some steps, ascending. All is asked before the first
 * answer is awaited: a GPU takes its milliseconds for one, however many it is at.
 */
export async function readAt(
  runs: Runs,
  starts: Parameters<typeof advanceTo>[1],
  from: number,
  steps: readonly number[],
): Promise<Awaited<ReturnType<Runs['read']>>[]> {
  const readings: ReturnType<Runs['read']>[] = [];
  for (const step of steps) {
    await advanceTo(runs, starts, from, step);
    const reading = runs.read();
    // Where advancing fails first, nobody awaits it.
    reading.catch(() => {});
    readings.push(reading);
    from = step;
  }
  return Promise.all(readings);
}

/**
 * The share of points on their class's side; p(class 1) = 0.5 is a tie and counts as class 0. Of those whose class is
 * known; null where none is.
 */
export function accuracy(probabilities: Float32Array, classes: Uint8Array): number | null {
  let right = 0;
  let known = 0;
  for (let i = 0; i < classes.length; i++) {
    // Sums in place of branches: which side a point is on cannot be foretold, and a wrong guess costs more.
    known += Number(classes[i] !== unknownClass);
    right += Number(classes[i] === Number(probabilities[i]! > 0.5));
  }
  return known === 0 ? null : right / known;
}

/** Whether both networks of a state can be drawn; where one cannot, a live run has diverged. */
export const answering = (network: Network, { student, teacher }: State): boolean =>
  answersFinitely(network, student) && (!teacher || answersFinitely(network, teacher));

/** Whether every weight of a state is a finite number; where one is not, an experiment's run has diverged. */
export const finite = ({ student, teacher }: State): boolean =>
  student.every(Number.isFinite) && (teacher?.every(Number.isFinite) ?? true);
