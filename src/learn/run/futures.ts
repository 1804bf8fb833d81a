/**
 * The futures of a run. Each change of its labels begins one, and the one that it leaves is kept as it stands, so
 * that taking the change back, or making it again, trains nothing anew and leaves no trace.
 *
 * Which futures there are, which comes back and which is forgotten is decided here alone. What goes along with them
 * elsewhere, relabeled points in the worker and curves in the page, follows their numbers: perFuture.ts.
 */
import { Timeline, type Snapshot } from './timeline.ts';

export interface Future {
  /** Counts the futures of a run; never given twice. */
  number: number;
  /** The change of labels that began it. */
  change: number;
  timeline: Timeline;
  /** Where it stands, or stood when it was left. */
  current: Snapshot;
  /** Where it stops by itself. */
  until: number;
  /** The step at which it began; 0 for the first. */
  since: number;
}

/** The present one included. Of more, the one left longest ago is forgotten. The page says how many: words/en/drawer.ts. */
export const mostFutures = 8;

export class Futures {
  private begun = 0;
  /** The one left last comes last. */
  private left: Future[] = [];

  constructor(public present: Future) {}

  /** Numbers of the present future and of those that can come back. */
  get numbers(): number[] {
    return [...this.left, this.present].map(({ number }) => number).sort((a, b) => a - b);
  }

  /** The changes that began them, in no order. */
  get changes(): number[] {
    return [...this.left, this.present].map(({ change }) => change);
  }

  /**
   * Leaves the present future for that of a change. Where there is none, it begins here, unless the change does
   * nothing so far: a star that was taken up and has not moved.
   *
   * @returns whether another came back
   */
  turnTo(change: number, doesSomething: boolean): boolean {
    const left = this.present;
    if (left.change === change) return false;
    const kept = this.left.find((future) => future.change === change);
    if (!kept && !doesSomething) return false;
    this.left = [...this.left.filter((future) => future !== kept), left].slice(1 - mostFutures);
    this.present = kept ?? {
      ...left,
      number: ++this.begun,
      change,
      timeline: new Timeline(left.timeline.past),
      since: left.current.step,
    };
    return kept !== undefined;
  }
}
