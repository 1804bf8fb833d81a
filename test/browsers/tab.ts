/** What the journey asks of a browser, whichever protocol drives it. */

export interface Point {
  x: number;
  y: number;
}

export interface Tab {
  /** Loads an address anew, and waits until it is loaded. */
  open(url: string): Promise<void>;
  /** Runs in the page; its text travels, so it stands on its own. */
  evaluate<A extends string[], T>(look: (...args: A) => T, ...args: A): Promise<T>;
  /** A real pointer, in CSS pixels of the window. */
  move(to: Point): Promise<void>;
  press(): Promise<void>;
  release(): Promise<void>;
  /** A real key, to what has the focus. */
  key(name: Key): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** @returns a PNG */
  screenshot(): Promise<Uint8Array>;
  /** Errors since the address was opened: uncaught, in the console, against the policy. */
  problems(): Promise<string[]>;
  close(): Promise<void>;
}

export type Key = 'ArrowLeft' | 'ArrowRight';
