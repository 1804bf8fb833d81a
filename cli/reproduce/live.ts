/** Runs of the live trainer, as in the page: labels may move on the way, and the labeled points are scored too. */
import type { Engine } from '../../src/learn/engines/engine.ts';
import { withSeed } from '../../src/learn/study/experiment.ts';
import { accuracy, dataOf, finite, labeledOf } from '../../src/learn/run/lifecycle.ts';
import { networkOf } from '../../src/learn/network.ts';
import { Trainer } from '../../src/learn/run/trainer.ts';
import type { MethodId, Settings } from '../../src/settings/settings.ts';
import type { ReportRow } from '../../src/learn/study/report.ts';
import { withMoved, type Destination } from './destination.ts';

/** A run's row, and whether its student has every label right. */
export interface LiveRow {
  row: ReportRow;
  labelsRight: boolean;
}

/**
 * One seed of several methods in lock-step.
 *
 * @param moveTo where label number seed mod 6 goes after the settings' steps, before as many more; null: it stays
 */
export async function runLive(
  engine: Engine,
  methods: readonly MethodId[],
  settings: Settings,
  seed: number,
  moveTo: Destination | null,
): Promise<LiveRow[]> {
  const seeded = withSeed(settings, seed);
  const data = dataOf(seeded);
  const live = { settings: seeded, methods: [...methods], labels: data.labels, from: null };
  const trainer = await Trainer.start(engine, live, data);
  try {
    await trainer.advance(settings.steps);
    if (moveTo) {
      await trainer.setLabels(withMoved(data.labels, seed % data.labels.length, moveTo));
      await trainer.advance(settings.steps);
    }
    return await Promise.all(methods.map((method, i) => liveRow(engine, trainer, method, i)));
  } finally {
    trainer.dispose();
  }
}

async function liveRow(engine: Engine, trainer: Trainer, method: MethodId, index: number): Promise<LiveRow> {
  const { settings, data, labels } = trainer;
  const state = trainer.snapshot.states[index]!;
  const score = async ({ x, y }: { x: Float32Array; y: Uint8Array }) =>
    accuracy(await engine.evaluate(networkOf(settings), state.student, x), y);
  const row: ReportRow = {
    method,
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
  return { row, labelsRight: (await score(labeledOf(labels, settings))) === 1 };
}
