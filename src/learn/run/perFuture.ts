/** Where a run is among its futures, in the numbers that Futures gives them. */
export interface Whereabouts {
  future: number;
  /** The step at which it began; 0 for the first. */
  since: number;
  /** The present one and those that can come back. */
  futures: readonly number[];
  /** The changes of labels that began those, in no order: by them the page knows what can come back. */
  changes: readonly number[];
}

/** Something that goes along with a run's futures, one of each. Which there are Futures decides; this follows. */
export class PerFuture<T> {
  private readonly left = new Map<number, T>();

  constructor(
    public present: T,
    private future: number,
  ) {}

  /**
   * Goes where the run has gone, and drops what cannot come back.
   *
   * @param begin makes that of a future that begins from that of the one it leaves
   * @returns whether another came back
   */
  follow({ future, futures }: Whereabouts, begin: (left: T) => T): boolean {
    if (future === this.future) return false;
    const kept = this.left.get(future);
    this.left.set(this.future, this.present);
    this.present = kept ?? begin(this.present);
    this.future = future;
    for (const number of this.left.keys())
      if (number === future || !futures.includes(number)) this.left.delete(number);
    return kept !== undefined;
  }
}
