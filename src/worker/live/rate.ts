/** Steps over the last second. */
export class Rate {
  private readonly taken: { at: number; steps: number }[] = [];
  private readonly since = performance.now();

  count(steps: number): void {
    this.taken.push({ at: performance.now(), steps });
  }

  perSecond(): number {
    const now = performance.now();
    while (this.taken.length > 0 && this.taken[0]!.at < now - 1000) this.taken.shift();
    const steps = this.taken.reduce((sum, entry) => sum + entry.steps, 0);
    return (steps * 1000) / Math.max(1, Math.min(1000, now - this.since));
  }
}
