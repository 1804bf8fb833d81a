/** What an engine can do. METHOD's step is defined by `engines/reference.ts`; every engine computes the same. */
import type { Draws } from '../draws.ts';
import type { Step } from '../methods/step.ts';
import type { Network } from '../network.ts';
import type { EngineName } from '../../settings/engines.ts';

export type { EngineName };

/** The labeled points as a network sees them: z, [L][2] row-major, and classes [L]. L may be 0 to 64. */
export interface Labeled {
  x: Float32Array;
  y: Uint8Array;
}

/** A whole run at one moment. */
export interface State {
  /** How many steps were taken. */
  step: number;
  /** θ_S, [P]. */
  student: Float32Array;
  /** θ_T, [P]; null without a teacher. */
  teacher: Float32Array | null;
}

/** What a run is made of. Runs are independent of each other, also when an engine advances many together. */
export interface Run {
  step: Step;
  /** Batches, noise and sampled labels are drawn from it. */
  seed: number;
  /** Unlabeled points as a network sees them: z, [N][2] row-major. */
  unlabeled: Float32Array;
  labeled: Labeled;
  state: State;
}

/** Losses of a run's latest step. Null: the step has no such term, or none was taken. Natural logarithms. */
export interface Losses {
  /** L_l(θ_S) before the student's update, and after it. */
  labeledBefore: number | null;
  labeledAfter: number | null;
  /** L_u(θ_S; ŷ) before the update. */
  pseudoLabel: number | null;
  /** L_c before the update, unweighted: the teacher's, or the student's own (UDA). */
  consistency: number | null;
}

/** Everything one step computes on the way: for tests and for slow motion. */
export interface StepValues extends Losses {
  /**
   * h (`dot`, `difference`) or h_i [B] (`perExample`), without λ, before any shuffle; null for `exact` and
   * without feedback.
   */
  feedback: number | Float32Array | null;
  /** Euclidean norm of the teacher's whole gradient, weights included, η_T not; null where it does not learn. */
  teacherGradientNorm: number | null;
  /** ŷ as the student saw it: probability of class 1, [B]. */
  pseudoLabels: Float32Array | null;
}

/** Runs that advance together on one device. */
export interface Runs {
  /** Takes `count` steps in every run: what is read next has them, though a device may still be at them. */
  advance(count: number): Promise<void>;
  /**
   * State and latest losses of every run, as of the call: more steps may follow before the answer. The arrays are the
   * caller's.
   */
  read(): Promise<{ state: State; losses: Losses }[]>;
  /** Replaces a run's state, its labels, or both. */
  write(index: number, change: { state?: State; labeled?: Labeled }): void;
  dispose(): void;
}

export interface Engine {
  readonly name: EngineName;
  /** The device behind it, for people: "NVIDIA …", "SIMD WebAssembly"; for TensorFlow.js its backend, "CPU". */
  readonly adapter: string;
  /** Resolves with the reason when the device behind it is gone; absent where there is none to lose. */
  readonly lost?: Promise<string>;
  create(runs: readonly Run[]): Runs;
  /** One step from given draws: nothing is drawn. For vectors and slow motion. */
  stepOnce(
    step: Step,
    state: State,
    labeled: Labeled,
    draws: Draws | null,
  ): Promise<{ state: State; values: StepValues }>;
  /** Probability of class 1 at each point. `x`: z, [count][2]. */
  evaluate(network: Network, parameters: Float32Array, x: Float32Array): Promise<Float32Array>;
  dispose(): void;
}
