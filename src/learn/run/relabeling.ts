/**
 * How a teacher's class labels change over a run: how often each point was relabeled, and since when its label
 * has stood. Seen at the steps that were measured; what happened between two of them is not.
 */

/** Per point, [N]. */
export interface Relabels {
  counts: Uint16Array;
  since: Uint32Array;
  /** The first step that was measured. */
  from: number;
}

export class Relabeling {
  /** The points whose label changed, by the step at which that was seen, in order. */
  private flips: { step: number; points: number[] }[] = [];
  private latest: Uint8Array;
  private step: number;

  /** @param labels classes at the first step measured, [N] */
  constructor(
    private readonly from: number,
    private readonly first: Uint8Array,
  ) {
    this.latest = first;
    this.step = from;
  }

  /** Takes the labels of a step. One that lies before the latest was lived through already. */
  measure(step: number, labels: Uint8Array): void {
    if (step <= this.step) return;
    const points = Array.from(labels.keys()).filter((i) => labels[i] !== this.latest[i]);
    if (points.length > 0) this.flips.push({ step, points });
    [this.step, this.latest] = [step, labels.slice()];
  }

  /** What came after a step did not happen; at the step itself a teacher may answer anew. */
  branch(step: number): void {
    this.flips = this.flips.filter((flip) => flip.step <= step);
    this.latest = this.first.slice();
    for (const { points } of this.flips) for (const i of points) this.latest[i] = 1 - this.latest[i]!;
    this.step = Math.min(this.step, step - 1);
  }

  /** The same so far, and on its own from here. */
  fork(): Relabeling {
    const fork = new Relabeling(this.from, this.first);
    [fork.flips, fork.latest, fork.step] = [[...this.flips], this.latest, this.step];
    return fork;
  }

  /** What was seen up to a step. */
  at(step: number): Relabels {
    const counts = new Uint16Array(this.first.length);
    const since = new Uint32Array(this.first.length).fill(this.from);
    for (const flip of this.flips) {
      if (flip.step > step) break;
      for (const i of flip.points) {
        counts[i]!++;
        since[i] = flip.step;
      }
    }
    return { counts, since, from: this.from };
  }
}
