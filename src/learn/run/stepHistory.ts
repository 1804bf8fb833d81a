/** What was noted at the steps of a run, in their order, and what of it the latest branch has replaced. */
export class StepHistory<T extends { readonly step: number }> {
  /** Each step once. */
  entries: T[];

  /** @param replaced of the future that the latest branch left, from that branch on */
  constructor(
    entries: readonly T[] = [],
    public replaced: T[] = [],
  ) {
    this.entries = [...entries];
  }

  /** Adds an entry in its place; one already there for the step is replaced. */
  add(entry: T): void {
    const at = this.entries.findLastIndex(({ step }) => step < entry.step) + 1;
    this.entries.splice(at, this.entries[at]?.step === entry.step ? 1 : 0, entry);
  }

  /** Another future begins at a step: what came after it did not happen. */
  branch(at: number): void {
    const left = this.entries.filter(({ step }) => step >= at);
    // At the end there is nothing to replace.
    if (left.length > 1) this.replaced = left;
    this.entries = this.entries.filter(({ step }) => step <= at);
  }

  /** What came after a step did not happen, and nothing takes its place. */
  forgetAfter(at: number): void {
    this.entries = this.entries.filter(({ step }) => step <= at);
  }

  /** The first entry at or after a step in the future that was replaced; undefined outside it. */
  replacedAt(at: number): T | undefined {
    const [first] = this.replaced;
    return first && first.step <= at ? this.replaced.find(({ step }) => step >= at) : undefined;
  }

  /** The same so far, and on its own from here. */
  fork(): StepHistory<T> {
    return new StepHistory(this.entries, this.replaced);
  }
}
