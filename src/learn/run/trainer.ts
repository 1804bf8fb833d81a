/**
 * A live run: methods in lock-step on the same points, labels that may move on the way, snapshots to go back
 * to, and a guard that stops at the last finite snapshot.
 *
 * Everything is a function of settings, labels and the steps at which labels moved, so going back and training
 * forward again gives the same numbers bit for bit.
 */
import type { Label } from '../../data/dataset.ts';
import { Futures } from './futures.ts';
import { methods } from '../methods/methods.ts';
import type { Engine, Losses, Run, Runs, State } from '../engines/engine.ts';
import { networkOf } from '../network.ts';
import {
  answering,
  boundaryAfter,
  dataOf,
  firstRun,
  labeledOf,
  readAt,
  startRuns,
  type Data,
  type Start,
} from './lifecycle.ts';
import { isMeasured, measure, measureEvery, nextMultiple, type Measurement } from './measure.ts';
import type { Whereabouts } from './perFuture.ts';
import { refitted } from './refit.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
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

/** Read at once at most: each holds a little of a device's memory. */
const mostLegs = 32;

const noLosses: Losses = { labeledBefore: null, labeledAfter: null, pseudoLabel: null, consistency: null };

const firstSnapshot = (runs: readonly Run[], labels: Label[]): Snapshot => ({
  step: 0,
  states: runs.map(({ state }) => state),
  losses: runs.map(() => noLosses),
  labels,
});

const resumedRun = (start: Start, state: State): Run => ({ ...firstRun(start, state.teacher), state });

export class Trainer {
  /** A parameter stopped being finite; the run stands at the last finite snapshot. */
  diverged = false;
  /** Of each method, since they were last taken. */
  private measured: Measurement[][] = [];

  private constructor(
    private engine: Engine,
    /** Trains frozen teachers, on which nobody looks as they are trained. */
    private trusted: Engine,
    private readonly starts: Start[],
    private runs: Runs,
    private readonly all: Futures,
  ) {}

  /** Trains converged teachers where methods start from them, then stands at the first step. */
  static async start(
    engine: Engine,
    live: LiveRun,
    data: Data = dataOf(live.settings),
    trusted: Engine = engine,
  ): Promise<Trainer> {
    const { settings, change = 0, from, replay = null } = live;
    const timeline = from || !replay ? new Timeline(from?.past) : Timeline.ahead(replay);
    const known = from && timeline.before(from.step)!;
    const labels = known?.labels ?? live.labels;
    const starts = live.methods.map((id) => ({ method: methods[id], settings, data, labels }));
    const runs: Run[] = known
      ? starts.map((start, i) => resumedRun(start, known.states[i]!))
      : await startRuns(trusted, starts);
    const current = known ?? firstSnapshot(runs, labels);
    timeline.record(current);
    const until = from?.until ?? replay?.until ?? settings.steps;
    const futures = new Futures({ number: 0, change, timeline, current, until, since: 0 });
    const trainer = new Trainer(engine, trusted, starts, engine.create(runs), futures);
    const measured = await trainer.measure(current);
    if (measured) trainer.measured.push(measured);
    const moved = from ? undefined : replay?.moves.find(({ step }) => step === 0);
    if (moved) await trainer.applyLabels(moved.labels);
    return trainer;
  }

  /** Steps taken. */
  get step(): number {
    return this.snapshot.step;
  }

  /** Where the run stops by itself: its steps, counted anew from each move of a label. */
  get until(): number {
    return this.all.present.until;
  }

  /** Labels that training sees now. */
  get labels(): Label[] {
    return this.snapshot.labels;
  }

  /** What there is to go back to. */
  get past(): Past {
    return this.timeline.past;
  }

  /** Which of its futures the run is in; each change of labels begins one. */
  get whereabouts(): Whereabouts {
    const { number, since } = this.all.present;
    return { future: number, since, futures: this.all.numbers };
  }

  get settings(): Settings {
    return this.starts[0]!.settings;
  }

  get data(): Data {
    return this.starts[0]!.data;
  }

  get methods(): MethodId[] {
    return this.starts.map(({ method }) => method.id);
  }

  /** The run at this moment, one state and its latest losses a method. */
  get snapshot(): Snapshot {
    return this.all.present.current;
  }

  /** Where the run would stand without the latest move of labels; null where that was never trained. */
  get otherFuture(): Snapshot | null {
    return this.timeline.replacedAt(this.step) ?? null;
  }

  get finished(): boolean {
    return this.step >= this.until;
  }

  /** Takes steps, up to where the run stops by itself; replays label moves that lie ahead after going back. */
  async advance(count: number): Promise<void> {
    await this.trainTo(Math.min(this.step + count, this.until));
  }

  /** Goes to a step: back to the nearest snapshot and forward from there, or forward by training. */
  async seek(step: number): Promise<void> {
    const target = Math.max(0, Math.min(step, this.until));
    const snapshot = this.timeline.before(target);
    if (snapshot && (target < this.step || snapshot.step > this.step)) this.restore(snapshot);
    this.diverged = false;
    await this.trainTo(target);
  }

  /**
   * Moves labels; training goes on from where it is and sees the new ones. Labels that did not move change
   * nothing. A frozen teacher that is the Supervised network trains on from where it is, 3,000 steps, and is
   * frozen again.
   *
   * Undo and redo come here too: where the run has known the change before, it stands again as it did when that
   * was left, at its step and with its labels, which may have moved ahead of it.
   *
   * @param change what the move belongs to; all moves of one gesture share it
   */
  async setLabels(
    labels: Label[],
    change: number = this.all.present.change,
  ): Promise<'moved' | 'came back' | 'stayed'> {
    const same = JSON.stringify(labels) === JSON.stringify(this.labels);
    if (this.all.turnTo(change, !same)) {
      this.diverged = false;
      this.restore(this.snapshot);
      return 'came back';
    }
    if (same) return 'stayed';
    this.timeline.branch({ step: this.step, labels });
    await this.applyLabels(labels);
    this.all.present.until = Math.max(this.until, this.step + this.settings.steps);
    return 'moved';
  }

  /** What was measured since this was last asked for: of each method, by step. */
  takeMeasured(): Measurement[][] {
    const taken = this.methods.map((_, i) => this.measured.map((all) => all[i]!));
    this.measured = [];
    return taken;
  }

  /** As many steps again, for a run that has finished. */
  extend(): void {
    this.all.present.until = this.step + this.settings.steps;
  }

  /** Goes on from the last snapshot on another engine, where the one before was lost. */
  moveTo(engine: Engine, trusted: Engine = engine): void {
    [this.engine, this.trusted] = [engine, trusted];
    this.runs = engine.create(this.allRuns);
  }

  /** Stands at the last snapshot at or before a step: what came after it was wrong, and did not happen. */
  fallBack(right: number): void {
    this.timeline.forgetAfter(right);
    this.measured = this.measured.filter((all) => all.every(({ step }) => step <= right));
    this.all.present.current = this.timeline.before(right)!;
    this.diverged = false;
  }

  /** How many of `count` steps are plain training: no label moves on the way, and no round ends. */
  plainSteps(count: number): number {
    const event = this.timeline.eventAfter(this.step)?.step ?? Infinity;
    const ends = this.starts.map(({ method, settings }) => boundaryAfter(method, settings, this.step));
    return Math.max(0, Math.min(count, Math.min(event, ...ends) - 1 - this.step));
  }

  /** Every method's run as it stands. */
  get allRuns(): Run[] {
    return this.starts.map((_, i) => this.runOf(i));
  }

  /** A method's run as it stands, by its place in `methods`. */
  runOf(index: number): Run {
    const state = this.snapshot.states[index]!;
    const labeled = labeledOf(this.labels, this.settings);
    return { ...resumedRun(this.starts[index]!, state), labeled };
  }

  dispose(): void {
    this.runs.dispose();
  }

  private get timeline(): Timeline {
    return this.all.present.timeline;
  }

  private async trainTo(target: number): Promise<void> {
    while (this.step < target && !this.diverged) {
      const event = this.timeline.eventAfter(this.step);
      await this.trainThrough(this.legsTo(Math.min(target, event?.step ?? target)));
      if (!this.diverged && event?.step === this.step) await this.applyLabels(event.labels);
    }
  }

  /** Where to read on the way to a step: where a measurement is due, and there. */
  private legsTo(end: number): number[] {
    const legs: number[] = [];
    for (let { step } = this; step < end && legs.length < mostLegs; legs.push(step))
      step = Math.min(end, nextMultiple(step, measureEvery(this.settings)));
    return legs;
  }

  /** Nothing counts before all is known; where a network has no answer, the run stands at the step before. */
  private async trainThrough(legs: readonly number[]): Promise<void> {
    const snapshots: Snapshot[] = [];
    for (const [i, read] of (await readAt(this.runs, this.starts, this.step, legs)).entries()) {
      if (!read.every(({ state }) => answering(networkOf(this.settings), state))) break;
      const [states, losses] = [read.map(({ state }) => state), read.map((one) => one.losses)];
      snapshots.push({ step: legs[i]!, states, losses, labels: this.labels });
    }
    const measured = await Promise.all(snapshots.map((snapshot) => this.measure(snapshot)));
    for (const [i, snapshot] of snapshots.entries()) {
      this.stand(snapshot);
      if (measured[i]) this.measured.push(measured[i]);
    }
    if (snapshots.length === legs.length) return;
    this.restore(this.snapshot);
    this.diverged = true;
  }

  /** Where one is due: at fixed steps, and at the end. */
  private async measure({ step, states, losses }: Snapshot): Promise<Measurement[] | null> {
    if (!isMeasured(this.settings, step, this.until)) return null;
    return Promise.all(states.map((state, i) => measure(this.engine, this.starts[i]!, state, losses[i]!)));
  }

  /** Notes where the run stands now. */
  private stand(snapshot: Snapshot): void {
    this.all.present.current = snapshot;
    this.timeline.record(snapshot);
  }

  private restore(snapshot: Snapshot): void {
    this.all.present.current = snapshot;
    const labeled = labeledOf(snapshot.labels, this.settings);
    snapshot.states.forEach((state, i) => this.runs.write(i, { state, labeled }));
  }

  private async applyLabels(labels: Label[]): Promise<void> {
    const labeled = labeledOf(labels, this.settings);
    this.starts.forEach((_, i) => this.runs.write(i, { labeled }));
    const states = await refitted(this.trusted, this.starts, this.snapshot.states, labels, this.step);
    states.forEach((state, i) => this.runs.write(i, { state }));
    this.stand({ ...this.snapshot, states, labels });
  }
}
