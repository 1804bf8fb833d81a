/** Methods in lock-step on an engine: they see the same points and the same labels, and are read at the same steps. */
import type { Label } from '../../data/dataset.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Engine, Run, Runs, State } from '../engines/engine.ts';
import { networkOf } from '../network.ts';
import { labeledOf } from './data.ts';
import { answering } from './finite.ts';
import { resumedRun, type Start } from './firstRun.ts';
import { boundaryAfter, readAt } from './rounds.ts';
import { measure, type Measurement } from './measure.ts';
import { refitted } from './refit.ts';
import type { Snapshot } from './timeline.ts';

export class LockStep {
  private readonly runs: Runs;

  /**
   * @param trusted trains frozen teachers, on which nobody looks as they are trained
   * @param starts what the runs were built from, in their order
   */
  constructor(
    private readonly engine: Engine,
    private readonly trusted: Engine,
    readonly starts: readonly Start[],
    runs: readonly Run[],
  ) {
    this.runs = engine.create(runs);
  }

  /** The same on other engines, from a snapshot. */
  movedTo(engine: Engine, trusted: Engine, snapshot: Snapshot): LockStep {
    const runs = this.starts.map((_, i) => this.runAt(snapshot, i));
    return new LockStep(engine, trusted, this.starts, runs);
  }

  /** All share them. */
  get settings(): Settings {
    return this.starts[0]!.settings;
  }

  /** A method's run as it stands at a snapshot, by its place in `starts`. */
  runAt({ states, labels }: Snapshot, index: number): Run {
    const run = resumedRun(this.starts[index]!, states[index]!);
    return { ...run, labeled: labeledOf(labels, this.settings) };
  }

  /** How many of `count` steps from one on end no method's round. */
  stepsInRound(from: number, count: number): number {
    const ends = this.starts.map(({ method, settings }) => boundaryAfter(method, settings, from));
    return Math.max(0, Math.min(count, Math.min(...ends) - 1 - from));
  }

  /**
   * Trains on and reads at each of some steps, ascending. Nothing counts before all is known: the snapshots end
   * before the first at which a network has no answer.
   *
   * @param from the step at which the runs stand
   */
  async advance(from: number, steps: readonly number[], labels: Label[]): Promise<Snapshot[]> {
    const network = networkOf(this.settings);
    const snapshots: Snapshot[] = [];
    for (const [i, read] of (await readAt(this.runs, this.starts, from, steps)).entries()) {
      const states = read.map(({ state }) => state);
      if (!states.every((state) => answering(network, state))) break;
      snapshots.push({ step: steps[i]!, states, losses: read.map(({ losses }) => losses), labels });
    }
    return snapshots;
  }

  /** Stands at a snapshot again. */
  restore({ states, labels }: Snapshot): void {
    const labeled = labeledOf(labels, this.settings);
    states.forEach((state, i) => this.runs.write(i, { state, labeled }));
  }

  /** Labels come into force at a snapshot. Resolves with the states that follow from that: frozen teachers train on. */
  async relabel({ states, step }: Snapshot, labels: Label[]): Promise<State[]> {
    const labeled = labeledOf(labels, this.settings);
    this.starts.forEach((_, i) => this.runs.write(i, { labeled }));
    const relabeled = await refitted(this.trusted, this.starts, states, labels, step);
    relabeled.forEach((state, i) => this.runs.write(i, { state }));
    return relabeled;
  }

  /** Of each method. */
  measure({ states, losses }: Snapshot): Promise<Measurement[]> {
    return Promise.all(states.map((state, i) => measure(this.engine, this.starts[i]!, state, losses[i]!)));
  }

  dispose(): void {
    this.runs.dispose();
  }
}
