/**
 * THE TABLE: a method is a row of weights on the loss terms of one step (METHOD, Methods).
 *
 * a, b, w, λ, η_S, η_T as in Settings. A new method is one more row.
 */
import type { FeedbackForm, MethodId, PseudoLabels, Settings } from '../../settings/settings.ts';
import { networkOf, type Network } from '../network.ts';

export type { MethodId };

/** What one training step computes. Every engine takes this and nothing else of a method. */
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

export interface Method {
  id: MethodId;
  name: string;
  /** Where its teacher comes from before the first step; null: it has none. */
  teacherStart: (settings: Settings) => 'scratch' | 'supervised' | null;
  /** Into how many equal rounds a run is cut; between two, the student becomes the teacher. */
  rounds: number;
  step: (settings: Settings) => Step;
}

const frozen: TeacherTerms = { frozen: true, learningRate: 0, labels: 0, consistency: 0, feedback: null };

const row = (
  settings: Settings,
  terms: { student: Partial<Step['student']>; teacher: TeacherTerms | null },
): Step => ({
  ...networkOf(settings),
  student: {
    learningRate: settings.student.learningRate,
    labels: 0,
    consistency: 0,
    noisedInputs: false,
    ...terms.student,
  },
  teacher: terms.teacher,
  pseudoLabels: terms.teacher?.frozen ? 'argmax' : settings.pseudoLabels,
  batch: settings.batch,
  deviation: settings.teacher.consistency.deviation,
});

export const methods: readonly Method[] = [
  {
    id: 'supervised',
    name: 'Supervised',
    teacherStart: () => null,
    rounds: 1,
    step: (settings) => row(settings, { student: { labels: 1 }, teacher: null }),
  },
  {
    id: 'pseudo-labels',
    name: 'Pseudo Labels',
    teacherStart: () => 'supervised',
    rounds: 1,
    step: (settings) => row(settings, { student: {}, teacher: frozen }),
  },
  {
    id: 'meta-pseudo-labels',
    name: 'Meta Pseudo Labels',
    teacherStart: (settings) => settings.teacher.start,
    rounds: 1,
    step: (settings) =>
      row(settings, { student: { labels: settings.student.labels }, teacher: learningTeacher(settings) }),
  },
  {
    id: 'uda',
    name: 'UDA',
    teacherStart: () => null,
    rounds: 1,
    step: (settings) =>
      row(settings, {
        student: { labels: 1, consistency: settings.teacher.consistency.weight },
        teacher: null,
      }),
  },
  {
    id: 'noisy-student',
    name: 'Noisy Student',
    teacherStart: () => 'supervised',
    rounds: 3,
    step: (settings) => row(settings, { student: { noisedInputs: true }, teacher: frozen }),
  },
];

function learningTeacher({ teacher }: Settings): TeacherTerms {
  return {
    frozen: false,
    learningRate: teacher.learningRate,
    labels: teacher.labels,
    consistency: teacher.consistency.weight,
    feedback: teacher.feedback.weight === 0 ? null : teacher.feedback,
  };
}

/** The row of a method. Throws for an unknown id, naming those that are known. */
export function methodById(id: string): Method {
  const method = methods.find((candidate) => candidate.id === id);
  if (!method) throw new Error(`Unknown method "${id}". Known: ${methods.map((m) => m.id).join(', ')}.`);
  return method;
}
