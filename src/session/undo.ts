/** Undo and redo over immutable documents. */
export class Undo<T> {
  private past: T[] = [];
  private future: T[] = [];

  constructor(private current: T) {}

  get present(): T {
    return this.current;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** The document after a change; what was undone before can no longer be redone. */
  push(document: T): T {
    this.past.push(this.current);
    this.future = [];
    return (this.current = document);
  }

  /** The document before the last change, or the present one where there is none. */
  undo(): T {
    if (this.past.length > 0) {
      this.future.push(this.current);
      this.current = this.past.pop()!;
    }
    return this.current;
  }

  redo(): T {
    if (this.future.length > 0) {
      this.past.push(this.current);
      this.current = this.future.pop()!;
    }
    return this.current;
  }
}
