/** What goes into a step, and what its parts hand on. Symbols as in step.ts. */
import type * as tf from '@tensorflow/tfjs';
import type { Step } from '../../methods/step.ts';
import type { StepValues } from '../engine.ts';
import type { LabeledTensors } from './network.ts';

export interface Networks {
  student: tf.Tensor1D;
  teacher: tf.Tensor1D | null;
}

/** `Draws`: x and noise [B][2], uniforms [B][1], permutation [B]. */
export interface BatchTensors {
  x: tf.Tensor2D;
  noise: tf.Tensor2D | null;
  uniforms: tf.Tensor2D | null;
  permutation: tf.Tensor1D | null;
}

/** What goes into a step. */
export interface Given {
  step: Step;
  before: Networks;
  labeled: LabeledTensors;
  /** Null where the step looks at no unlabeled point. */
  batch: BatchTensors | null;
}

/** What the teacher says of the batch, and makes of it. */
export interface Guesses {
  /** T's logit, [B][1]. */
  logit: tf.Tensor2D;
  /** ŷ, [B][1]; null without L_u. */
  pseudoLabels: tf.Tensor2D | null;
  /** m of L_u and of the feedback, [B][1]; null where all points count. */
  counts: tf.Tensor2D | null;
}

export type ValueTensors = Record<keyof StepValues, tf.Tensor | null>;

/** The student's side of a step. */
export interface Lesson {
  /** ŷ ↦ θ_S′, differentiable in ŷ. */
  studentAfter: (pseudoLabels: tf.Tensor2D | null) => tf.Tensor1D;
  /** ŷ ↦ ∇ 1/B Σ CE(ŷ_i, S_i) over all points, whether they count or not; null without L_u. */
  gradient: ((pseudoLabels: tf.Tensor2D) => tf.Tensor1D) | null;
  /** S's logit on the batch, as the student sees it; null without L_u. */
  logit: tf.Tensor2D | null;
  /** L_c(θ_S); null without that term. */
  consistency: tf.Scalar | null;
}
