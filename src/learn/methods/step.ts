/**
 * What one training step computes: a method's weights on the loss terms (METHOD, One step, Methods and Beyond the
 * five rows). a, b, w, λ, η_S, η_T as in Settings.
 */
import type { FeedbackForm, PseudoLabels, Settings } from '../../settings/settings.ts';
import { networkOf, type Network } from '../network.ts';

/** Every engine takes this and nothing else of a method. */
export interface Step extends Network {
  student: {
    learningRate: number;
    /** Weight of L_l(θ_S). */
    labels: number;
    /** L_c(θ_S): toward its teacher or, where there is none, toward itself (UDA). Null: absent. */
    consistency: Consistency | null;
  };
  teacher: Teacher | null;
  batch: number | 'all';
  /** σ of ε. */
  deviation: number;
}

/** It labels and stays; follows the student as an average; or learns by gradients. */
export type Teacher = FrozenTeacher | AveragedTeacher | LearningTeacher;

export interface FrozenTeacher {
  kind: 'frozen';
  /** L_u(θ_S; ŷ). Null: absent, as for every kind of teacher. */
  pseudoLabels: PseudoLabelTerm | null;
}

export interface AveragedTeacher {
  kind: 'averaged';
  /** α: θ_T′ = α θ_T + (1 − α) θ_S′. */
  decay: number;
  pseudoLabels: PseudoLabelTerm | null;
}

export interface LearningTeacher {
  kind: 'learning';
  learningRate: number;
  /** Weight of L_l(θ_T). */
  labels: number;
  /** L_c(θ_T). Null: absent. */
  consistency: Consistency | null;
  /** What comes back of a lesson needs a lesson. */
  pseudoLabels: (PseudoLabelTerm & { feedback: Feedback | null }) | null;
}

/** How ŷ is made, and which of them count. */
export interface PseudoLabelTerm {
  kind: PseudoLabels;
  /** τ_u: a point counts where the teacher is at least so sure; ½: everywhere. */
  threshold: number;
  /** The student sees x + ε in L_u; the teacher labels clean x: Noisy Student. */
  noisedInputs: boolean;
}

export interface Consistency {
  /** w, not 0. */
  weight: number;
  /** τ_c: a point counts where the clean answer is at least so sure; ½: everywhere. */
  threshold: number;
  /** κ: the target is softmax(logits/κ); 0: the likelier class. */
  temperature: number;
}

export interface Feedback {
  form: FeedbackForm;
  weight: number;
  lookAhead: boolean;
  shuffled: boolean;
}

export const learningTeacherOf = ({ teacher }: Pick<Step, 'teacher'>): LearningTeacher | null =>
  teacher?.kind === 'learning' ? teacher : null;

/** Null: no feedback. */
export const feedbackOf = (step: Pick<Step, 'teacher'>): Feedback | null =>
  learningTeacherOf(step)?.pseudoLabels?.feedback ?? null;

/** The L_c whose value a step reports: the teacher's where both networks have one. */
export const reportedConsistency = (step: Pick<Step, 'student' | 'teacher'>): Consistency | null =>
  learningTeacherOf(step)?.consistency ?? step.student.consistency;

/**
 * max(p₀, p₁) ≥ τ as a bound on the logit: |d| ≥ ln(τ / (1 − τ)), without the rounding of a p near 1. 0: all points
 * count, and nobody needs to compare.
 */
export const leastLogit = (threshold: number): number =>
  threshold > 0.5 ? Math.log(threshold / (1 - threshold)) : 0;

/** A step of these settings in which a student has the terms named here, and no other. */
export const stepOf = (
  settings: Settings,
  { student, teacher }: { student: Partial<Step['student']>; teacher: Teacher | null },
): Step => ({
  ...networkOf(settings),
  student: { learningRate: settings.student.learningRate, labels: 0, consistency: null, ...student },
  teacher,
  batch: settings.batch,
  deviation: settings.teacher.consistency.deviation,
});

/** A teacher that labels and does not learn. */
export const frozenTeacher = (
  { pseudoLabelThreshold }: Settings,
  { noisedInputs }: Pick<PseudoLabelTerm, 'noisedInputs'> = { noisedInputs: false },
): FrozenTeacher => ({
  kind: 'frozen',
  pseudoLabels: { kind: 'argmax', threshold: pseudoLabelThreshold, noisedInputs },
});

/** L_c with the settings' τ_c and κ; null where its weight is 0. */
export const consistencyOf = (
  { teacher: { consistency } }: Settings,
  weight = consistency.weight,
): Consistency | null => {
  const { threshold, temperature } = consistency;
  return weight === 0 ? null : { weight, threshold, temperature };
};
