/** What one training step computes: a method's weights on the loss terms (METHOD, One step and Methods). */
import type { FeedbackForm, PseudoLabels, Settings } from '../../settings/settings.ts';
import { networkOf, type Network } from '../network.ts';

/** Every engine takes this and nothing else of a method. a, b, w, λ, η_S, η_T as in Settings. */
export interface Step extends Network {
  student: {
    learningRate: number;
    /** Weight of L_l(θ_S). */
    labels: number;
    /** Weight of L_c(θ_S), the student's own consistency: UDA. */
    consistency: number;
    /** The student sees x + ε in L_u; the teacher labels clean x: Noisy Student. */
    noisedInputs: boolean;
  };
  /** Null: no teacher, L_u is absent. */
  teacher: TeacherTerms | null;
  /** How ŷ is made; unused without a teacher. */
  pseudoLabels: PseudoLabels;
  batch: number | 'all';
  /** σ of ε. */
  deviation: number;
}

export interface TeacherTerms {
  /** The teacher labels and does not learn. */
  frozen: boolean;
  learningRate: number;
  /** Weight of L_l(θ_T). */
  labels: number;
  /** Weight of L_c(θ_T). */
  consistency: number;
  /** Null: no feedback. */
  feedback: { form: FeedbackForm; weight: number; lookAhead: boolean; shuffled: boolean } | null;
}

export const frozenTeacher: TeacherTerms = {
  frozen: true,
  learningRate: 0,
  labels: 0,
  consistency: 0,
  feedback: null,
};

/** A step of these settings in which a student has the terms named here, and no other. */
export const stepOf = (
  settings: Settings,
  { student, teacher }: { student: Partial<Step['student']>; teacher: TeacherTerms | null },
): Step => ({
  ...networkOf(settings),
  student: {
    learningRate: settings.student.learningRate,
    labels: 0,
    consistency: 0,
    noisedInputs: false,
    ...student,
  },
  teacher,
  pseudoLabels: teacher?.frozen ? 'argmax' : settings.pseudoLabels,
  batch: settings.batch,
  deviation: settings.teacher.consistency.deviation,
});
