/** A value that can be watched: what changes rarely. Frames stay out of it. */
export interface Watched<T extends object> {
  get: () => T;
  /** Calls back after each change. Returns how to stop. */
  subscribe: (listener: () => void) => () => void;
}

/** The same for its owner, whose commands alone write it. */
export class Store<T extends object> implements Watched<T> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: T) {}

  get = (): T => this.value;

  set(change: Partial<T>): void {
    this.value = { ...this.value, ...change };
    for (const listener of this.listeners) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
