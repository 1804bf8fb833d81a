/** What was measured in a run's futures: in the present one, and in those that can come back. */
import { PerFuture } from '../learn/run/perFuture.ts';
import type { Frame } from '../worker/protocol.ts';
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

  /** Adds a frame's measurements to those of its future. */
  add(frame: Frame): void {
    // Another run of the same page goes on from what this one measured, and knows none of its other futures.
    if (frame.run !== this.run) this.futures = new PerFuture(this.present, frame.future);
    else this.futures.follow(frame, (left) => left.branch(frame.step));
    this.run = frame.run;
    this.present.add(frame);
  }
}
