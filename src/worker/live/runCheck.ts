/**
 * Holds a run against WebAssembly as it goes: now and then the engine's own steps from one frame to the next are
 * trained again. They are few, and trained again while the page draws: no frame waits for it.
 */
import {
  answerDeviation,
  certain,
  trainingDeviation,
  worst,
  type Deviation,
  type Reached,
} from '../../learn/engines/deviation.ts';
import type { Engine, Run } from '../../learn/engines/engine.ts';
import { answering } from '../../learn/run/finite.ts';
import type { Trainer } from '../../learn/run/trainer.ts';
import type { MethodFrame } from '../protocol.ts';
import { checkedSteps } from './openingCheck.ts';

export class RunCheck {
  /** The latest step that is known to be right. */
  right: number;
  /** Where the run stood before steps that are to be checked. */
  private before: Run[] | null = null;
  /** Where it should stand after them. */
  private target: number;
  /** Infinity while it is being checked. */
  private checkedAt = performance.now();
  private working: Promise<void> = Promise.resolve();

  /**
   * @param grid z of the nodes on which frames show a network
   * @param every milliseconds between two checks
   * @param missed called with what lies beyond its bound
   */
  constructor(
    private readonly measure: Engine,
    private readonly trainer: Trainer,
    private readonly grid: Float32Array,
    private readonly every: number,
    private readonly missed: (deviation: Deviation) => void,
  ) {
    this.right = this.target = trainer.step;
  }

  /** How many of the steps that are due to take now: fewer where they are to be checked, as a run's last ones are. */
  begin(due: number): number {
    const steps = this.choose(due);
    // Time may have been turned back.
    this.right = Math.min(this.right, this.trainer.step);
    this.target = this.trainer.step + steps;
    return steps;
  }

  private choose(due: number): number {
    const { trainer } = this;
    const left = trainer.until - trainer.step;
    if (due < left && performance.now() - this.checkedAt < this.every) return due;
    if (due >= left && left > checkedSteps) return left - checkedSteps;
    const steps = trainer.plainSteps(Math.min(due, left, checkedSteps));
    if (steps === 0) return due;
    this.before = trainer.allRuns;
    return steps;
  }

  /** The steps are taken, and a frame is about to be sent that shows them. */
  end(frames: readonly MethodFrame[]): void {
    const { before, trainer, target } = this;
    this.before = null;
    const { step, divergedAt } = trainer;
    if (divergedAt !== null) return this.checkDivergence(divergedAt);
    if (!before || step !== target) return;
    const { states, losses } = trainer.snapshot;
    const reached = states.map((state, i) => ({ state, losses: losses[i]! }));
    // The frame takes its arrays along.
    const answers = frames.map(({ student }) => student.grid.slice());
    this.check(step, async () =>
      worst([
        await trainingDeviation(this.measure, before, step - before[0]!.state.step, reached, idle),
        ...(await this.answerDeviations(before, reached, answers)),
      ]),
    );
  }

  /** From some way before: the step before was finite, and may have been wrong. @param at where a network has no answer */
  private checkDivergence(at: number): void {
    const { step, tracedRuns } = this.trainer;
    const from = tracedRuns[0]!.state.step;
    // What else happens on the way, the measure would not see.
    if (this.trainer.plainSteps(at - from, from) < at - from) return;
    this.check(step, () => this.divergence(tracedRuns, at - from));
  }

  private check(step: number, deviate: () => Promise<Deviation>): void {
    this.checkedAt = Infinity;
    this.working = this.working
      .then(idle)
      .then(deviate)
      .then((deviation) => {
        if (deviation.largest > deviation.bound) this.missed(deviation);
        else this.right = step;
      })
      // A measure that fails says nothing of the engine. The next steps are checked in their turn.
      .catch(() => {})
      .finally(() => (this.checkedAt = performance.now()));
  }

  private async answerDeviations(
    runs: readonly Run[],
    reached: readonly Reached[],
    answers: readonly Float32Array[],
  ): Promise<Deviation[]> {
    const all: Deviation[] = [];
    for (const [i, { state }] of reached.entries()) {
      all.push(await answerDeviation(this.measure, runs[i]!.step, state.student, this.grid, answers[i]!));
      await idle();
    }
    return all;
  }

  /** Whether a run has diverged here alone. */
  private async divergence(from: readonly Run[], steps: number): Promise<Deviation> {
    const runs = this.measure.create(from);
    await runs.advance(steps);
    const reached = await runs.read();
    runs.dispose();
    return certain(!reached.every(({ state }, i) => answering(from[i]!.step, state)));
  }
}

/** Lets what came meanwhile go first. */
const idle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
