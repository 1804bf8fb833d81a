/**
 * Solve while you drag: labels on the move are answered by the end of their training, not by its next steps.
 *
 * Meanwhile the live run is held. Once labels stand, their solved run takes its place, and Play goes on from
 * there.
 */
import type { Failure } from '../../worker/failure.ts';
import type { Label } from '../../data/dataset.ts';
import { roundedLabel } from '../../settings/labelsText.ts';
import type { Jobs } from '../../worker/jobs/jobPool.ts';
import type { Frame } from '../../worker/protocol.ts';
import type { Answer } from '../answers.ts';
import type { Playback, RunPlan } from '../playback.ts';
import { sameLabels } from '../../data/sameLabels.ts';
import { Store, type Watched } from '../store.ts';
import { LatestSolve, type Solution } from './latestSolve.ts';
import { checkpointOf, solvedFrame, solvedMeasurements } from './solvedRun.ts';

export interface SolvingState {
  /** As switched; where nobody has, whether the run has ended: there training has no next steps to answer with. */
  on: boolean;
  /** The share that is trained of a solve that takes its time; null: none does. */
  progress: number | null;
  /** Solved in the last second of the latest drag; null before the first. */
  perSecond: number | null;
  /** Why the latest place has no end to show. */
  problem: 'diverged' | { failed: Failure } | null;
}

/** What solving needs of the page. */
export interface SolvedPage {
  /** What runs now, or would from the first weights. */
  plan(): RunPlan;
  /** From the first weights to the end, or as far as it comes, and says why. */
  trainAgain(): void;
  /** Labels on the move were solved. */
  solved(frame: Frame): void;
}

/** A solve that has not ended by then shows its progress. Milliseconds. */
const quick = 400;

export class Solving implements Answer {
  /** The thin line stands where the unmoved labels' solved boundary lies: it comes with the first solution. */
  readonly unmoved = null;
  private readonly state = new Store<SolvingState>({
    on: false,
    progress: null,
    perSecond: null,
    problem: null,
  });
  readonly store: Watched<SolvingState> = this.state;
  private readonly latest: LatestSolve;
  /** What a person has switched; null: nothing. */
  private switched: boolean | null = null;
  private ended = false;
  /** Labels stand and wait for their solved run. */
  private settled: Label[] | null = null;
  /** They were taken up again meanwhile; the held run has not seen them. */
  private takenUp: Label[] | null = null;
  private wantedAt = 0;
  private solvedAt: number[] = [];

  constructor(
    pool: Jobs,
    private readonly playback: Playback,
    private readonly page: SolvedPage,
  ) {
    this.latest = new LatestSolve(pool, {
      progress: (share) => this.showProgress(share),
      solved: (solution) => this.receive(solution),
      failed: (failed) => {
        this.giveUp();
        this.state.set({ problem: { failed } });
      },
    });
  }

  /** @param on null: it follows the run */
  switch(on: boolean | null): void {
    this.switched = on;
    this.decide();
  }

  /** Whether the run has ended. */
  follow(ended: boolean): void {
    if (ended === this.ended) return;
    this.ended = ended;
    this.decide();
  }

  /** A person has said so, whatever the run does. */
  get isSwitched(): boolean {
    return this.switched !== null;
  }

  private decide(): void {
    const on = this.switched ?? this.ended;
    if (on === this.state.get().on) return;
    if (!on) this.giveUp();
    this.state.set({ on });
  }

  /** Labels are on the move. */
  preview(labels: readonly Label[]): void {
    this.playback.hold();
    this.takenUp ??= this.settled;
    this.settled = null;
    this.solve(labels.map(roundedLabel), false);
  }

  /** Labels stand: theirs is the run from now on. */
  settle(labels: Label[]): void {
    this.playback.hold();
    this.takenUp = null;
    this.settled = labels;
    this.solve(labels, true);
  }

  /** The labels are back where they were: so is the run, unless they were still waiting for theirs. */
  cancel(labels: Label[], change: number): void {
    if (this.takenUp) this.settle(this.takenUp);
    else this.release(labels, change);
  }

  /** Another run has begun. */
  stop(): void {
    this.latest.stop();
    this.settled = null;
    this.takenUp = null;
    this.state.set({ progress: null, problem: null });
  }

  /** The live run goes on after all, and sees the labels that are in force. */
  giveUp(): void {
    if (!this.playback.held) return;
    const { labels, change } = this.page.plan();
    this.release(labels, change);
  }

  /** The live run may have seen other labels, where a solve gave up in the middle of a drag. */
  private release(labels: Label[], change: number): void {
    this.stop();
    this.playback.release(this.page.plan().playing);
    if (!this.playback.isOnWayWith(labels)) this.playback.setLabels(labels, change);
  }

  private solve(labels: Label[], whole: boolean): void {
    const { settings, methods } = this.page.plan();
    this.wantedAt = performance.now();
    this.latest.want({ wanted: methods.map((method) => ({ method, settings })), labels, whole });
  }

  private showProgress(share: number): void {
    const isSlow = performance.now() - this.wantedAt > quick;
    if (isSlow && this.playback.held) this.state.set({ progress: share });
  }

  private receive(solution: Solution): void {
    if (!this.playback.held) return;
    this.count();
    const diverged = solution.runs.some((run) => run.diverged);
    this.state.set({ progress: null, problem: diverged ? 'diverged' : null });
    if (diverged) return this.settled ? this.page.trainAgain() : undefined;
    this.show(solution);
    const { whole, labels } = solution.request;
    if (this.settled && whole && sameLabels(this.settled, labels)) this.takeOver(solution);
  }

  private show(solution: Solution): void {
    const frame = solvedFrame(solution);
    this.page.solved(frame);
    this.playback.show(frame, solvedMeasurements(solution));
  }

  private takeOver(solution: Solution): void {
    const { wanted, labels } = solution.request;
    const { settings } = wanted[0]!;
    const plan = { ...this.page.plan(), settings, methods: wanted.map(({ method }) => method), labels };
    this.stop();
    this.playback.takeOver(plan, checkpointOf(solution));
  }

  private count(): void {
    const now = performance.now();
    this.solvedAt = [...this.solvedAt.filter((time) => time > now - 1000), now];
    if (this.solvedAt.length > 1) this.state.set({ perSecond: this.solvedAt.length });
  }
}
