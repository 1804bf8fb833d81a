/**
 * Solve while you drag: labels on the move are answered by the end of their training, not by its next steps.
 *
 * Meanwhile the live run is held. Once labels stand, their solved run takes its place, and Play goes on from
 * there.
 */
import type { Label } from '../../data/twoMoon.ts';
import { roundedLabel } from '../../settings/address.ts';
import type { JobPool } from '../../worker/jobs/jobPool.ts';
import { sameLabels } from '../playback.ts';
import type { Session } from '../session.ts';
import { Store } from '../store.ts';
import { summaryOf } from '../summary.ts';
import { LatestSolve, type Solution } from './latestSolve.ts';
import { checkpointOf, solvedFrame, solvedRecord } from './solvedRun.ts';

export interface SolvingState {
  on: boolean;
  /** The share that is trained of a solve that takes its time; null: none does. */
  progress: number | null;
  /** Solved in the last second of the latest drag; null before the first. */
  perSecond: number | null;
  /** Why the latest place has no end to show. */
  problem: 'diverged' | { failed: string } | null;
}

/** A solve that has not ended by then shows its progress. Milliseconds. */
const quick = 400;

export class Solving {
  readonly store = new Store<SolvingState>({ on: false, progress: null, perSecond: null, problem: null });
  private readonly latest: LatestSolve;
  /** Labels stand and wait for their solved run. */
  private settled: Label[] | null = null;
  private shown: Solution | null = null;
  private wantedAt = 0;
  private solvedAt: number[] = [];

  constructor(
    private readonly session: Session,
    pool: JobPool,
  ) {
    this.latest = new LatestSolve(pool, {
      progress: (share) => this.follow(share),
      solved: (solution) => this.take(solution),
      failed: (failed) => {
        this.giveUp();
        this.store.set({ problem: { failed } });
      },
    });
  }

  /** Not in slow motion: there the run stands at a step. */
  get on(): boolean {
    return this.store.get().on && !this.session.slow.active;
  }

  switch(on: boolean): void {
    if (!on) this.giveUp();
    this.store.set({ on });
  }

  /** Labels are on the move. */
  preview(labels: readonly Label[]): void {
    const { playback } = this.session;
    if (!playback.held) {
      // A thin line will stand where the unmoved labels' solved boundary lies.
      playback.ghost = null;
      playback.hold();
    }
    this.settled = null;
    this.solve(labels.map(roundedLabel));
  }

  /** Labels stand: theirs is the run from now on. */
  settle(labels: Label[]): void {
    this.session.playback.hold();
    this.settled = labels;
    if (this.shown && sameLabels(this.shown.request.labels, labels)) this.takeOver(this.shown);
    else this.solve(labels);
  }

  /** The labels are back where they were: so is the run. */
  cancel(): void {
    this.stop();
    this.session.playback.release(this.session.store.get().playing);
  }

  /** Another run has begun. */
  stop(): void {
    this.latest.stop();
    [this.settled, this.shown] = [null, null];
    this.store.set({ progress: null, problem: null });
  }

  /** The live run goes on after all, and sees the labels that are in force. */
  giveUp(): void {
    const { playback, store } = this.session;
    if (!playback.held) return;
    this.cancel();
    playback.setLabels(store.get().labels, this.session.moves.change);
  }

  private solve(labels: Label[]): void {
    const { settings } = this.session.store.get().address;
    this.wantedAt = performance.now();
    this.latest.want({ settings, methods: this.session.methods, labels });
  }

  private follow(share: number): void {
    const isSlow = performance.now() - this.wantedAt > quick;
    if (isSlow && this.session.playback.held) this.store.set({ progress: share });
  }

  private take(solution: Solution): void {
    if (!this.session.playback.held) return;
    this.count();
    const diverged = solution.runs.some((run) => run.diverged);
    this.store.set({ progress: null, problem: diverged ? 'diverged' : null });
    if (diverged) return this.settled ? this.session.restart() : undefined;
    this.shown = solution;
    this.show(solution);
    if (this.settled && sameLabels(this.settled, solution.request.labels)) this.takeOver(solution);
  }

  private show(solution: Solution): void {
    const { playback, store, data } = this.session;
    const frame = solvedFrame(solution);
    const { move } = store.get();
    const isOrigin = move && sameLabels([solution.request.labels[move.index]!], [roundedLabel(move.origin)]);
    if (isOrigin && !playback.ghost) {
      playback.ghost = frame;
      store.set({ move: { ...move, before: summaryOf(frame, data.unlabeled.y) } });
    }
    playback.show(frame, solvedRecord(solution));
  }

  private takeOver(solution: Solution): void {
    const { settings, methods, labels } = solution.request;
    const { moves, store } = this.session;
    const { playing } = store.get();
    const spec = { settings, methods: [...methods], labels, change: moves.change, playing };
    this.stop();
    this.session.playback.takeOver(spec, checkpointOf(solution));
  }

  private count(): void {
    const now = performance.now();
    this.solvedAt = [...this.solvedAt.filter((time) => time > now - 1000), now];
    if (this.solvedAt.length > 1) this.store.set({ perSecond: this.solvedAt.length });
  }
}
