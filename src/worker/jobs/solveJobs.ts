/** Runs from first to last step beside the live run: one with all that the page draws of it, one for its accuracy. */
import type { Label } from '../../data/dataset.ts';
import type { Engine } from '../../learn/engines/engine.ts';
import { accuracyElsewhere, type Elsewhere } from '../../learn/study/labelMap.ts';
import { dataOf, type Data } from '../../learn/run/data.ts';
import type { Start } from '../../learn/run/firstRun.ts';
import { methods } from '../../learn/methods/methods.ts';
import { measureEvery } from '../../learn/run/measure.ts';
import { solve, type CurvePoint } from '../../learn/run/solve.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import { Viewer } from '../live/frame.ts';
import type { MethodFrame } from '../protocol.ts';

interface RunJob {
  method: MethodId;
  settings: Settings;
  labels: readonly Label[];
}

/** One method, solved. */
export interface SolveJob extends RunJob {
  type: 'solve';
  /** As a live run is, so that it can take its place; at fewer steps, and sooner there; or at every one. */
  measured: 'asLive' | 'seldom' | 'everyStep';
}

/** The accuracy of one method had one label lain elsewhere. */
export interface ElsewhereJob extends RunJob, Elsewhere {
  type: 'elsewhere';
}

/** A run at its end. */
export interface SolvedRun {
  frame: MethodFrame;
  /** At each measured step, the first and the last included. */
  curve: CurvePoint[];
  diverged: boolean;
}

/** Steps taken so far, then the end. */
export type SolvePart = number | SolvedRun;

/** Steps taken so far, then the accuracy on the unlabeled points; null where the run diverged. */
export type ElsewherePart = number | { accuracy: number | null };

/** How often a solve is measured that is only looked at: enough for a curve, and a few hundredths of the time. */
const glances = 30;

export async function* solveRun(engine: Engine, job: SolveJob): AsyncGenerator<SolvePart> {
  const start = startOf(job);
  const { state, losses, diverged, curve } = yield* solve(engine, start, everyOf(job));
  const { data, settings } = start;
  const labels = [...job.labels];
  const snapshot = { step: state.step, states: [state], losses: [losses], labels };
  const run = { data, settings, labels, methods: [job.method], snapshot, otherFuture: null };
  const [frame] = await new Viewer(run).look(engine);
  yield { frame: frame!, curve, diverged };
}

const everyOf = ({ settings, measured }: SolveJob): number =>
  ({ asLive: measureEvery(settings), seldom: Math.ceil(settings.steps / glances), everyStep: 1 })[measured];

export async function* trainElsewhere(engine: Engine, job: ElsewhereJob): AsyncGenerator<ElsewherePart> {
  yield { accuracy: yield* accuracyElsewhere(engine, startOf(job), job) };
}

const startOf = ({ method, settings, labels }: RunJob): Start => ({
  method: methods[method],
  settings,
  data: recentData(settings),
  labels,
});

let recent: { key: string; data: Data } | null = null;

/** One job after another is about the same points. */
function recentData(settings: Settings): Data {
  const key = JSON.stringify(settings.data);
  if (recent?.key !== key) recent = { key, data: dataOf(settings) };
  return recent.data;
}
