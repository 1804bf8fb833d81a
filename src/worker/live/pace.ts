/** How many steps a frame takes: as many as the speed asks for, no more than the engine does in a frame's time. */
import type { Speed } from '../protocol.ts';

/** Milliseconds of training a frame; the rest of a 60th of a second is for measuring and drawing. */
const budget = 10;

export class Pace {
  private owed = 0;
  private last: number | null = null;
  /** Measured, smoothed; a careful guess at first. */
  private millisecondsPerStep = 1;

  /** Steps to take now. `now` in milliseconds. At 0, ask again later. */
  due(speed: Speed, now: number): number {
    const affordable = Math.max(1, Math.floor(budget / this.millisecondsPerStep));
    const elapsed = this.last === null ? 0 : now - this.last;
    this.last = now;
    if (speed === 'fastest') return affordable;
    // What cannot be afforded is let go: a slow machine trains slower, it does not fall behind for ever.
    this.owed = Math.min(this.owed + (speed * elapsed) / 1000, affordable);
    const steps = Math.floor(this.owed + 1e-9);
    this.owed -= steps;
    return steps;
  }

  /** Milliseconds until the next step is due. */
  wait(speed: Speed): number {
    return speed === 'fastest' ? 0 : Math.max(0, ((1 - this.owed) * 1000) / speed);
  }

  /** Learns how long steps take. */
  measured(steps: number, milliseconds: number): void {
    if (steps > 0) this.millisecondsPerStep = 0.7 * this.millisecondsPerStep + (0.3 * milliseconds) / steps;
  }

  /** Forgets the clock, so that a pause is not made up for. */
  rest(): void {
    this.last = null;
    this.owed = 0;
  }
}
