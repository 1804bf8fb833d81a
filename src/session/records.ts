/** What was measured in a run's futures: in the present one, and in those that can come back. */
import type { Frame } from '../worker/protocol.ts';
import { Record } from './record.ts';

export class Records {
  private run: number | null = null;
  private future = 0;
  private readonly left = new Map<number, Record>();

  constructor(public present = new Record()) {}

  /** Adds a frame's measurements; where labels have begun a future, or brought one back, to that one's record. */
  add(frame: Frame): void {
    // Another run of the same page goes on from what this one measured, and knows none of its other futures.
    if (frame.run !== this.run) this.left.clear();
    else if (frame.future !== this.future) this.turnTo(frame);
    [this.run, this.future] = [frame.run, frame.future];
    this.present.add(frame);
  }

  private turnTo({ future, futures, step }: Frame): void {
    this.left.set(this.future, this.present);
    this.present = this.left.get(future) ?? this.present.branch(step);
    for (const number of this.left.keys())
      if (number === future || !futures.includes(number)) this.left.delete(number);
  }
}
