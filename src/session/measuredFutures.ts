/** What was measured in a run's futures: in the present one, and in those that can come back. */
import { PerFuture } from '../learn/run/perFuture.ts';
import type { Measured } from '../worker/protocol.ts';
import { Measurements } from './measurements.ts';

export class MeasuredFutures {
  private run: number | null = null;
  private futures: PerFuture<Measurements>;

  constructor(present = new Measurements()) {
    this.futures = new PerFuture(present, 0);
  }

  get present(): Measurements {
    return this.futures.present;
  }

  /** Adds what was measured to the measurements of its future. */
  add(measured: Measured, run: number): void {
    // Another run of the same page goes on from what this one measured, and knows none of its other futures.
    if (run !== this.run) this.futures = new PerFuture(this.present, measured.future);
    else this.futures.follow(measured, (left) => left.branch(measured.since));
    this.run = run;
    this.present.add(measured);
  }
}
