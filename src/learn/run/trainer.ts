/**
 * A live run in time: methods in lock-step (lockStep.ts), labels that may move on the way, snapshots to go back to,
 * and a guard that stops at the last finite step.
 *
 * Everything is a function of settings, labels and the steps at which labels moved, so going back and training
 * forward again gives the same numbers bit for bit.
 */
import type { Label } from '../../data/dataset.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import type { Engine, Run } from '../engines/engine.ts';
import { Futures } from './futures.ts';
import { dataOf, type Data } from './data.ts';
import { begin, type LiveRun } from './liveRun.ts';
import { LockStep } from './lockStep.ts';
import { isMeasured, stepsToRead, type Measurement } from './measure.ts';
import type { Whereabouts } from './perFuture.ts';
import type { Past, Snapshot, Timeline } from './timeline.ts';

export class Trainer {
  /** The step at which a parameter was no longer finite; the run stands at the one before. Null: none. */
  divergedAt: number | null = null;
  /** Of each method, since they were last taken. */
  private measured: Measurement[][] = [];

  private constructor(
    private lockStep: LockStep,
    private readonly all: Futures,
  ) {}

  /**
   * Trains converged teachers where methods start from them, then stands at the first step.
   *
   * @param trusted trains frozen teachers, on which nobody looks as they are trained
   */
  static async start(
    engine: Engine,
    live: LiveRun,
    data: Data = dataOf(live.settings),
    trusted: Engine = engine,
  ): Promise<Trainer> {
    const { starts, runs, future } = await begin(live, data, trusted);
    const trainer = new Trainer(new LockStep(engine, trusted, starts, runs), new Futures(future));
    const measured = await trainer.measure(future.current);
    if (measured) trainer.measured.push(measured);
    const moved = live.from ? undefined : live.replay?.moves.find(({ step }) => step === 0);
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
    return { future: number, since, futures: this.all.numbers, changes: this.all.changes };
  }

  get settings(): Settings {
    return this.lockStep.settings;
  }

  get data(): Data {
    return this.lockStep.starts[0]!.data;
  }

  get methods(): MethodId[] {
    return this.lockStep.starts.map(({ method }) => method.id);
  }

  /** The run at this moment, one state and its latest losses a method. */
  get snapshot(): Snapshot {
    return this.all.present.current;
  }

  /** Where the run would stand without the latest move of labels; null where that was never trained. */
  get otherFuture(): Snapshot | null {
    return this.timeline.replacedAt(this.step) ?? null;
  }

  get diverged(): boolean {
    return this.divergedAt !== null;
  }

  get finished(): boolean {
    return this.step >= this.until;
  }

  /** Takes steps, up to where the run stops by itself; replays label moves that lie ahead after going back. */
  async advance(count: number): Promise<void> {
    await this.trainTo(Math.min(this.step + count, this.until));
  }

  /**
   * Goes to a step: back to the nearest snapshot and forward from there, or forward by training.
   *
   * @param most steps to train now: where it takes more, it is asked again
   * @returns whether it has come as far as it can
   */
  async seek(step: number, most = Infinity): Promise<boolean> {
    const target = Math.max(0, Math.min(step, this.until));
    const snapshot = this.timeline.before(target);
    if (snapshot && (target < this.step || snapshot.step > this.step)) this.restore(snapshot);
    this.divergedAt = null;
    const end = Math.min(target, this.step + most);
    await this.trainTo(end, end < target);
    return this.diverged || this.step === target;
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
      this.divergedAt = null;
      this.restore(this.snapshot);
      return 'came back';
    }
    if (same) return 'stayed';
    // Where the other labels led to says nothing of these.
    this.divergedAt = null;
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
    this.lockStep = this.lockStep.movedTo(engine, trusted, this.snapshot);
  }

  /** Stands at the last snapshot at or before a step: what came after it was wrong, and did not happen. */
  fallBack(right: number): void {
    this.timeline.forgetAfter(right);
    this.measured = this.measured.filter((all) => all.every(({ step }) => step <= right));
    this.all.present.current = this.timeline.before(right)!;
    this.divergedAt = null;
  }

  /** How many of `count` steps from one on are plain training: no label moves on the way, and no round ends. */
  plainSteps(count: number, from: number = this.step): number {
    const event = this.timeline.eventAfter(from)?.step ?? Infinity;
    const toEvent = event - 1 - from;
    return Math.max(0, Math.min(this.lockStep.stepsInRound(from, count), toEvent));
  }

  /** Every method's run as it stands. */
  get allRuns(): Run[] {
    return this.runsAt(this.snapshot);
  }

  /** The same where it last left a trace. */
  get tracedRuns(): Run[] {
    return this.runsAt(this.timeline.before(this.step)!);
  }

  /** A method's run as it stands, by its place in `methods`. */
  runOf(index: number): Run {
    return this.lockStep.runAt(this.snapshot, index);
  }

  dispose(): void {
    this.lockStep.dispose();
  }

  private runsAt(snapshot: Snapshot): Run[] {
    return this.lockStep.starts.map((_, i) => this.lockStep.runAt(snapshot, i));
  }

  private get timeline(): Timeline {
    return this.all.present.timeline;
  }

  /** @param passing whether it goes on from there to where somebody wants it: it leaves no trace on the way */
  private async trainTo(target: number, passing = false): Promise<void> {
    while (this.step < target && !this.diverged) {
      const event = this.timeline.eventAfter(this.step);
      const legs = stepsToRead(this.settings, this.step, Math.min(target, event?.step ?? target));
      await this.trainThrough(legs, passing);
      if (!this.diverged && event?.step === this.step) await this.applyLabels(event.labels);
    }
  }

  /** Where a network has no answer, the run stands at the step before: halves find it, however far apart readings are. */
  private async trainThrough(legs: readonly number[], passing: boolean): Promise<void> {
    const snapshots = await this.lockStep.advance(this.step, legs, this.labels);
    const measured = await Promise.all(snapshots.map((snapshot) => this.measure(snapshot)));
    for (const [i, snapshot] of snapshots.entries()) {
      if (passing && !measured[i]) this.all.present.current = snapshot;
      else this.stand(snapshot);
      if (measured[i]) this.measured.push(measured[i]);
    }
    if (snapshots.length === legs.length) return;
    this.restore(this.snapshot);
    const failed = legs[snapshots.length]!;
    const middle = Math.floor((this.step + failed) / 2);
    if (middle === this.step) this.divergedAt = failed;
    else await this.trainThrough([middle, failed], true);
  }

  /** Where one is due: at fixed steps, and at the end. */
  private async measure(snapshot: Snapshot): Promise<Measurement[] | null> {
    return isMeasured(this.settings, snapshot.step, this.until) ? this.lockStep.measure(snapshot) : null;
  }

  /** Notes where the run stands now. */
  private stand(snapshot: Snapshot): void {
    this.all.present.current = snapshot;
    this.timeline.record(snapshot);
  }

  private restore(snapshot: Snapshot): void {
    this.all.present.current = snapshot;
    this.lockStep.restore(snapshot);
  }

  private async applyLabels(labels: Label[]): Promise<void> {
    const states = await this.lockStep.relabel(this.snapshot, labels);
    this.stand({ ...this.snapshot, states, labels });
  }
}
