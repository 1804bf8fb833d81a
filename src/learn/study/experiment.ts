/** Many seeds of one method: each seed is one row of numbers. Source: METHOD, Accuracy. */
import { unknownClass } from '../../data/dataset.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import type { Engine, Labeled, Runs, State } from '../engines/engine.ts';
import { accuracy } from '../run/accuracy.ts';
import { dataOf, labeledOf, type Data } from '../run/data.ts';
import { finite } from '../run/finite.ts';
import { startRuns, type Start } from '../run/firstRun.ts';
import { advanceTo } from '../run/rounds.ts';
import {
  accuracyOf,
  isMeasured,
  judgedSteps,
  lastSteps,
  measureEvery,
  nextMultiple,
  type Measurement,
} from '../run/measure.ts';
import { labelSpreading } from './labelSpreading.ts';
import { methods } from '../methods/methods.ts';
import { supervised } from '../methods/supervised.ts';

/**
 * What the methods are measured against. `ceiling`: the Supervised row on the classes of all points.
 * `label-spreading`: no network, a graph of the points.
 */
export const baselines = ['ceiling', 'label-spreading'] as const;
export type Contender = MethodId | (typeof baselines)[number];

/** A row that tells how good a run was. */
export type JudgedRow = Row & { accuracy: number };

export const isJudged = (row: Row): row is JudgedRow => row.accuracy !== null;

/** A pure function of method, settings, seed and engine. Accuracies are the student's, 0 to 1. */
export interface Row {
  method: Contender;
  seed: number;
  /** On the unlabeled points, after the last step; null where nobody knows their classes. */
  accuracy: number | null;
  /** On fresh points; null where there are none. */
  fresh: number | null;
  /** On the unlabeled points; null without a teacher that learns, too. */
  teacherAccuracy: number | null;
  /** The first step at which the accuracy on them, measured every 50 steps, reached it; null: never. */
  stepsTo95: number | null;
  stepsTo99: number | null;
  /** In the last 500 steps, measured as the live run's curve is; null where nothing is trained in steps. */
  medianOfLast500: number | null;
  worstOfLast500: number | null;
  /** Some weight is no longer a finite number. */
  diverged: boolean;
}

export interface Experiment {
  method: Contender;
  /** Their two seeds and the labels they place are replaced, seed by seed. */
  settings: Settings;
  seeds: readonly number[];
  /** Called with each row, in the order of `seeds`. */
  onRow?: (row: Row) => void;
  /** Throws its reason between two measurements. */
  signal?: AbortSignal;
}

/** Steps between two looks at whether a threshold is reached. */
export const thresholdEvery = 50;

/** Runs all seeds side by side, to the last step of the settings. */
export async function runSeeds(engine: Engine, experiment: Experiment): Promise<Row[]> {
  const { method, settings, seeds, onRow, signal } = experiment;
  signal?.throwIfAborted();
  if (method === 'label-spreading') {
    return seeds.map((seed) => noted(labelSpreadingRow(settings, seed), onRow));
  }
  const starts = seeds.map((seed) => startOf(method, withSeed(settings, seed)));
  const ready = await startRuns(engine, starts);
  if (method === 'ceiling') {
    ready.forEach((run, i) => (run.labeled = withUnlabeled(run.labeled, starts[i]!.data)));
  }
  const runs = engine.create(ready);
  try {
    const curves = await trainMeasuring(engine, runs, starts, signal);
    const states = await runs.read();
    const rows: Row[] = [];
    for (const [i, seed] of seeds.entries()) {
      rows.push(noted(await rowOf(engine, method, seed, starts[i]!, states[i]!.state, curves[i]!), onRow));
    }
    return rows;
  } finally {
    runs.dispose();
  }
}

/** Seed s: the data's and the network's. */
export const withSeed = (settings: Settings, seed: number): Settings => ({
  ...settings,
  data: { ...settings.data, seed },
  network: { ...settings.network, seed },
});

function startOf(method: MethodId | 'ceiling', settings: Settings): Start {
  const data = dataOf(settings);
  const row = method === 'ceiling' ? supervised : methods[method];
  return { method: row, settings, data, labels: data.labels };
}

/** And those unlabeled ones whose class is known. */
const withUnlabeled = (labeled: Labeled, { unlabeled: { x, y } }: Data): Labeled => ({
  x: Float32Array.from([...labeled.x, ...x.filter((_, i) => y[i >> 1] !== unknownClass)]),
  y: Uint8Array.from([...labeled.y, ...y.filter((side) => side !== unknownClass)]),
});

/** Accuracy on the unlabeled points along a run. */
type Curve = Pick<Measurement, 'step' | 'accuracy'>[];

async function trainMeasuring(
  engine: Engine,
  runs: Runs,
  starts: readonly Start[],
  signal: AbortSignal | undefined,
): Promise<Curve[]> {
  const curves: Curve[] = starts.map(() => []);
  const steps = starts[0]?.settings.steps ?? 0;
  for (let step = 0; step < steps;) {
    signal?.throwIfAborted();
    const next = Math.min(nextMeasured(step, starts[0]!.settings), steps);
    await advanceTo(runs, starts, step, next);
    step = next;
    const states = await runs.read();
    // All asked before the first answer: a GPU takes its milliseconds for one, however many there are.
    const accuracies = await Promise.all(
      states.map(({ state }, i) => accuracyOf(engine, starts[i]!, state.student)),
    );
    for (const [i, curve] of curves.entries()) curve.push({ step, accuracy: accuracies[i] ?? null });
  }
  return curves;
}

/** Every so often, and at every step of a curve where it is judged by them: measure.ts. */
function nextMeasured(step: number, settings: Settings): number {
  const inGrid = nextMultiple(step, thresholdEvery);
  const begin = Math.max(step, settings.steps - judgedSteps - 1);
  return Math.min(inGrid, nextMultiple(begin, measureEvery(settings)));
}

async function rowOf(
  engine: Engine,
  method: Contender,
  seed: number,
  start: Start,
  state: State,
  curve: Curve,
): Promise<Row> {
  const last = curve.at(-1)!;
  const { student, teacher } = state;
  // One that is frozen was judged as the Supervised network.
  const moves = start.method.step(start.settings).teacher?.kind !== 'frozen';
  const seen = curve.filter(({ step }) => isMeasured(start.settings, step, last.step));
  const judged = lastSteps(seen, last.step);
  const looks = curve.filter(({ step }) => step % thresholdEvery === 0 || step === last.step);
  const firstAt = (threshold: number) =>
    looks.find(({ accuracy: share }) => share !== null && share >= threshold)?.step ?? null;
  return {
    method,
    seed,
    accuracy: last.accuracy,
    fresh: await accuracyOf(engine, start, student, 'fresh'),
    teacherAccuracy: teacher && moves ? await accuracyOf(engine, start, teacher) : null,
    stepsTo95: firstAt(0.95),
    stepsTo99: firstAt(0.99),
    medianOfLast500: judged?.median ?? null,
    worstOfLast500: judged?.worst ?? null,
    diverged: !finite(state),
  };
}

/** What a row says of a run that nobody watched on its way: nothing. */
export const unwatched = {
  teacherAccuracy: null,
  stepsTo95: null,
  stepsTo99: null,
  medianOfLast500: null,
  worstOfLast500: null,
  diverged: false,
};

function labelSpreadingRow(settings: Settings, seed: number): Row {
  const data = dataOf(withSeed(settings, seed));
  const { unlabeled, fresh } = labelSpreading(
    labeledOf(data.labels, settings),
    data.unlabeled.x,
    data.fresh.x,
  );
  return {
    method: 'label-spreading',
    seed,
    accuracy: accuracy(unlabeled, data.unlabeled.y),
    fresh: accuracy(fresh, data.fresh.y),
    ...unwatched,
  };
}

function noted(row: Row, onRow: Experiment['onRow']): Row {
  onRow?.(row);
  return row;
}
