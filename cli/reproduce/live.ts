/** Runs of the live trainer, as in the page: labels may move on the way, and the labeled points are scored too. */
import type { Label } from '../../src/data/dataset.ts';
import type { Engine } from '../../src/learn/engines/engine.ts';
import { withSeed, type Contender } from '../../src/learn/study/experiment.ts';
import { accuracy } from '../../src/learn/run/accuracy.ts';
import { dataOf, labeledOf } from '../../src/learn/run/data.ts';
import { finite } from '../../src/learn/run/finite.ts';
import { networkOf } from '../../src/learn/network.ts';
import { Trainer } from '../../src/learn/run/trainer.ts';
import type { MethodId, Settings } from '../../src/settings/settings.ts';
import { reportOf, type ReportRow } from '../../src/learn/study/report.ts';
import { headOf } from '../head.ts';
import { progressOf } from '../progress.ts';
import type { Request } from '../request.ts';
import { withMoved, type Destination } from './destination.ts';
import { methodsOf, type MethodResult, type Methods } from './result.ts';

/** A run's row, and what its student says at the labels. */
interface LiveRow {
  row: ReportRow;
  /** Of every one its own class. */
  labelsRight: boolean;
  /** Of the one that moved the other class; null where none did. */
  overruled: boolean | null;
}

/** @param moveTo where label number seed mod 6 goes after the settings' steps, before as many more; null: it stays */
export async function runLive(
  engine: Engine,
  request: Request,
  moveTo: Destination | null,
): Promise<Methods> {
  const { settings, seeds, parts } = request;
  const methods = parts.map(({ method }) => method as MethodId);
  const runs: LiveRow[] = [];
  const progress = progressOf(seeds.length * methods.length);
  for (const seed of seeds) {
    runs.push(...(await runSeed(engine, methods, withSeed(settings, seed), moveTo)));
    progress(runs.length);
  }
  const report = reportOf(
    headOf(request, engine.adapter),
    runs.map(({ row }) => row),
  );
  return methodsOf(report, labelsOf(runs));
}

/** Methods in lock-step. */
async function runSeed(
  engine: Engine,
  methods: readonly MethodId[],
  settings: Settings,
  moveTo: Destination | null,
): Promise<LiveRow[]> {
  const data = dataOf(settings);
  const live = { settings, methods: [...methods], labels: data.labels, from: null };
  const trainer = await Trainer.start(engine, live, data);
  try {
    await trainer.advance(settings.steps);
    const moved = moveTo === null ? null : settings.data.seed % data.labels.length;
    if (moveTo !== null && moved !== null) {
      await trainer.setLabels(withMoved(data.labels, moved, moveTo));
      await trainer.advance(settings.steps);
    }
    return await Promise.all(methods.map((_, i) => liveRow(engine, trainer, i, moved)));
  } finally {
    trainer.dispose();
  }
}

async function liveRow(
  engine: Engine,
  trainer: Trainer,
  index: number,
  moved: number | null,
): Promise<LiveRow> {
  const { settings, data, labels } = trainer;
  const state = trainer.snapshot.states[index]!;
  const score = async ({ x, y }: { x: Float32Array; y: Uint8Array }) =>
    accuracy(await engine.evaluate(networkOf(settings), state.student, x), y);
  const scoreAt = (some: readonly Label[]) => score(labeledOf(some, settings));
  const row: ReportRow = {
    method: trainer.methods[index]!,
    seed: settings.data.seed,
    accuracy: await score(data.unlabeled),
    fresh: await score(data.fresh),
    teacherAccuracy: null,
    stepsTo95: null,
    stepsTo99: null,
    medianOfLast500: null,
    worstOfLast500: null,
    diverged: trainer.diverged || !finite(state),
  };
  return {
    row,
    labelsRight: (await scoreAt(labels)) === 1,
    overruled: moved === null ? null : (await scoreAt([labels[moved]!])) === 0,
  };
}

/** What the students say at the labels, by method. */
function labelsOf(runs: readonly LiveRow[]): Map<Contender, Partial<MethodResult>> {
  const methods = new Set(runs.map(({ row }) => row.method));
  return new Map(
    [...methods].map((method) => {
      const own = runs.filter(({ row }) => row.method === method);
      const overruled = own.flatMap((run) => (run.overruled === null ? [] : Number(run.overruled)));
      const labelsRight = own.filter((run) => run.labelsRight).length;
      return [method, overruled.length > 0 ? { labelsRight, overruled } : { labelsRight }];
    }),
  );
}
