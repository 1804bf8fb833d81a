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

export type ValueTensors = Record<keyof StepValues, tf.Tensor | null>;

/** The student's side of a step. */
export interface Lesson {
  /** ŷ ↦ θ_S′, differentiable in ŷ. */
  studentAfter: (pseudoLabels: tf.Tensor2D | null) => tf.Tensor1D;
  /** S's logit on the batch, as the student sees it; null without a batch. */
  logit: tf.Tensor2D | null;
  /** L_c(θ_S); null without that term. */
  consistency: tf.Scalar | null;
}
