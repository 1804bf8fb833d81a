/** The messages between page and worker, and nothing else. */
import type { Label } from '../data/twoMoon.ts';
import type { EngineName, Losses, State } from '../learn/engine.ts';
import type { MethodId, Settings } from '../settings/settings.ts';

/** Steps a second, or as fast as the engine goes. */
export type Speed = number | 'fastest';

/** A place in a run to go on from: enough to rebuild it after a crash, bit for bit. */
export interface Checkpoint {
  step: number;
  /** Where the run stops by itself. */
  until: number;
  /** One a method, in the order of `methods`. */
  states: State[];
}

/** Every request but `speed`, `visible` and `acknowledge` belongs to a run; stale ones are dropped by number. */
export type Request =
  | {
      type: 'start';
      run: number;
      settings: Settings;
      methods: MethodId[];
      labels: Label[];
      playing: boolean;
      from: Checkpoint | null;
    }
  | { type: 'labels'; run: number; labels: Label[] }
  | { type: 'play'; run: number }
  | { type: 'pause'; run: number }
  /** Goes to a step, back through snapshots or forward by training, and stays there. */
  | { type: 'seek'; run: number; step: number }
  | { type: 'speed'; speed: Speed }
  | { type: 'visible'; visible: boolean }
  /** The page has drawn the last frame: the next may come. */
  | { type: 'acknowledge' }
  /** Is the worker alive? Answered by `pong`. */
  | { type: 'ping' };

export type Reply =
  | { type: 'ready'; engine: EngineName; adapter: string }
  | { type: 'frame'; frame: Frame }
  /** The engine was lost and another took over; the run goes on from its last snapshot. */
  | { type: 'engine'; engine: EngineName; adapter: string; reason: string }
  | { type: 'failed'; message: string }
  | { type: 'pong' };

/**
 * `finished`: the run's steps are taken. `diverged`: a parameter stopped being finite; the frame shows the last
 * finite snapshot.
 */
export type Status = 'running' | 'paused' | 'finished' | 'diverged';

/** What a network says, as the page draws it. */
export interface View {
  /** θ, [P] */
  parameters: Float32Array;
  /** Probability of class 1 at each grid point, data/grid.ts. */
  grid: Float32Array;
  /** Class at each of the 1,994 unlabeled points. */
  predictions: Uint8Array;
  /** Share of the 1,994 that it gets right. */
  accuracy: number;
  /** The same on 10,000 fresh points. */
  freshAccuracy: number;
}

export interface MethodFrame {
  method: MethodId;
  student: View;
  teacher: View | null;
  losses: Losses;
  /** How many labels the student gets right. */
  labelsRight: number;
  /** The student on the grid in the future that a moved label has replaced, at this step; null: there is none. */
  otherFuture: Float32Array | null;
}

export interface Frame {
  run: number;
  step: number;
  /** Where the run stops by itself. */
  until: number;
  status: Status;
  stepsPerSecond: number;
  /** The labels that the last step saw. */
  labels: Label[];
  methods: MethodFrame[];
}
