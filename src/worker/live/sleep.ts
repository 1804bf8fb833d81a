/** Until something happens, or it is time. */
export class Sleep {
  private end: () => void = () => {};

  /** @param milliseconds null: however long it takes to be woken */
  until(milliseconds: number | null): Promise<void> {
    return new Promise((resolve) => {
      const timer = milliseconds === null ? undefined : setTimeout(resolve, milliseconds);
      this.end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** What does not sleep is not disturbed. */
  wake(): void {
    this.end();
  }
}
