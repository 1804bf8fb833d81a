import type { Deviation } from '../learn/engines/deviation.ts';
import type { EngineName } from '../learn/engines/engine.ts';

/** Why workers cannot go on, or not on the engine that they had, as the page is told. */
export type Failure =
  /** The worker that trains ended without a word, or no longer answers; or its engine lost its device. */
  | { kind: 'stopped' | 'silent' | 'deviceLost' }
  /** A file that it takes could not be had: a worker's script, or an engine's. */
  | { kind: 'missing' }
  /** One of those that do jobs ended without a word. */
  | { kind: 'jobStopped' }
  /** None opened; what each said. */
  | { kind: 'noEngine'; reasons: readonly Failure[] }
  /** The engine that was asked for by name cannot be had. */
  | { kind: 'refused'; engine: EngineName; reason: Failure }
  /** What an engine computed is not what WebAssembly did. */
  | { kind: 'wrong'; engine: EngineName; deviation: Deviation }
  /** An engine took so long for so few steps. */
  | { kind: 'slow'; engine: EngineName; steps: number; milliseconds: number }
  /** An engine did not answer for so long. */
  | { kind: 'hung'; milliseconds: number }
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

/** Why a worker failed; one that never said a word and has none to say of it never got its script. */
export const failureOfWorker = <Silent extends Failure>(
  { message }: { message?: string },
  spoke: boolean,
  silent: Silent,
): Failure => (message ? { kind: 'error', message } : spoke ? silent : { kind: 'missing' });
