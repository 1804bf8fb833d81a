/** How a live run begins: from the first weights, or from a place where it has been. */
import type { Label } from '../../data/dataset.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import type { Engine, Losses, Run } from '../engines/engine.ts';
import { methods } from '../methods/methods.ts';
import type { Future } from './futures.ts';
import type { Data } from './data.ts';
import { resumedRun, startRuns, type Start } from './firstRun.ts';
import { Timeline, type Past, type Replay, type Snapshot } from './timeline.ts';

export interface LiveRun {
  settings: Settings;
  methods: MethodId[];
  labels: Label[];
  /** The change that the labels come from; 0 unless given. */
  change?: number;
  /**
   * A place of the same run to go on from: its past's latest snapshot at or before the step, and labels as they
   * were there. Null: from the first weights.
   */
  from: { step: number; until: number; past: Past } | null;
  /** From the first weights, as it was before: absent or null for a new run. */
  replay?: Replay | null;
}

/** A run before its first step. */
export interface Beginning {
  starts: Start[];
  /** Of each method, in the order of `starts`. */
  runs: Run[];
  future: Future;
}

/** @param trusted trains converged teachers where methods start from them */
export async function begin(live: LiveRun, data: Data, trusted: Engine): Promise<Beginning> {
  const { settings, change = 0, from, replay = null } = live;
  const timeline = from || !replay ? new Timeline(from?.past) : Timeline.ahead(replay);
  const known = from && timeline.before(from.step)!;
  const labels = known?.labels ?? live.labels;
  const starts = live.methods.map((id) => ({ method: methods[id], settings, data, labels }));
  const runs = known
    ? starts.map((start, i) => resumedRun(start, known.states[i]!))
    : await startRuns(trusted, starts);
  const current = known ?? firstSnapshot(runs, labels);
  timeline.record(current);
  const until = from?.until ?? replay?.until ?? settings.steps;
  return { starts, runs, future: { number: 0, change, timeline, current, until, since: 0 } };
}

const noLosses: Losses = { labeledBefore: null, labeledAfter: null, pseudoLabel: null, consistency: null };

const firstSnapshot = (runs: readonly Run[], labels: Label[]): Snapshot => ({
  step: 0,
  states: runs.map(({ state }) => state),
  losses: runs.map(() => noLosses),
  labels,
});
