/** Undo and redo over immutable documents. */
export class Undo<T> {
  private past: T[] = [];
  private future: T[] = [];

  constructor(private present: T) {}

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** The document after a change; what was undone before can no longer be redone. */
  push(document: T): void {
    this.past.push(this.present);
    this.present = document;
    this.future = [];
  }

  /** The document before the last change, or the present one where there is none. */
  undo(): T {
    if (this.past.length > 0) {
      this.future.push(this.present);
      this.present = this.past.pop()!;
    }
    return this.present;
  }

  redo(): T {
    if (this.future.length > 0) {
      this.past.push(this.present);
      this.present = this.future.pop()!;
    }
    return this.present;
  }
}
