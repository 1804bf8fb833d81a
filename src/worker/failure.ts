/** Why workers cannot go on, as the page is told. */
export type Failure =
  /** The worker that trains ended without a word, or no longer answers; or its engine lost its device. */
  | { kind: 'stopped' | 'silent' | 'deviceLost' }
  /** One of those that do jobs ended without a word. */
  | { kind: 'jobStopped' }
  /** None opened; what each said. */
  | { kind: 'noEngine'; reasons: readonly string[] }
  /** Anything else, in its own words. */
  | { kind: 'error'; message: string };

/** A failure on its way to the page, where promises carry it. */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

export const failureOf = (error: unknown): Failure =>
  error instanceof FailureError ? error.failure : { kind: 'error', message: (error as Error).message };
