/**
 * How a run goes to a step: in pieces, between which messages come in, and with a frame now and then. In one piece it
 * could neither be stopped nor seen, and a long one would be taken for dead (lastingWorker.ts).
 */

/** Milliseconds of a piece: so many, or up to twice as many. */
const piece = 40;

/** Frames on the way take no more than this share of the time, … */
const share = 1 / 30;

/** … and come after so many milliseconds: a short way has none, and on a long one there is something to see. */
const [soonest, latest] = [300, 5000];

export class SeekPace {
  /** Of the next piece. One to begin with: it may take long. */
  steps = 1;
  /** Since when nothing was shown of the way; null: there is none. */
  private since: number | null = null;
  /** Milliseconds that the latest frame took. */
  private look = 0;

  /** A piece took so many milliseconds. */
  measured(milliseconds: number): void {
    if (milliseconds < piece) this.steps *= 2;
    else if (milliseconds > 4 * piece) this.steps = Math.ceil(this.steps / 2);
  }

  /** The run is on its way at a time. Returns whether a frame is to be seen of it. */
  shows(now: number): boolean {
    this.since ??= now;
    return now - this.since >= Math.min(latest, Math.max(soonest, this.look / share));
  }

  /** A frame is shown that took so many milliseconds, on the way or not. */
  shown(milliseconds: number): void {
    [this.since, this.look] = [null, milliseconds];
  }
}
