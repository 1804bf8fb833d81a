/** What of a step decides its shader. Everything else is a number that a run brings along. */
import type { Activation, PseudoLabels } from '../../../settings/settings.ts';
import type { Step, TeacherTerms } from '../../methods/step.ts';
import { usesBatch, usesNoise } from '../../draws.ts';

export interface Shape {
  layers: readonly number[];
  activation: Activation;
  /** B; 0 where the step looks at no unlabeled points. */
  batch: number;
  /** Where the batch comes from: drawn by the seed, all points in order, or given from outside. */
  source: 'drawn' | 'all' | 'given';
  noise: boolean;
  pseudoLabels: PseudoLabels;
  student: { labels: boolean; consistency: boolean; noisedInputs: boolean };
  teacher: null | {
    learns: boolean;
    labels: boolean;
    consistency: boolean;
    feedback: Omit<NonNullable<TeacherTerms['feedback']>, 'weight'> | null;
  };
}

/** @param points how many unlabeled points there are, or how many are given */
export function shapeOf(step: Step, points: number, given = false): Shape {
  const { student, teacher } = step;
  const all = step.batch === 'all' || given;
  return {
    layers: step.layers,
    activation: step.activation,
    batch: usesBatch(step) ? (all ? points : (step.batch as number)) : 0,
    source: given ? 'given' : all ? 'all' : 'drawn',
    noise: usesNoise(step),
    pseudoLabels: step.pseudoLabels,
    student: {
      labels: student.labels !== 0,
      consistency: student.consistency !== 0,
      noisedInputs: student.noisedInputs,
    },
    teacher: teacher && teacherShapeOf(teacher),
  };
}

function teacherShapeOf({ frozen, labels, consistency, feedback }: TeacherTerms): Shape['teacher'] {
  if (frozen) return { learns: false, labels: false, consistency: false, feedback: null };
  return {
    learns: true,
    labels: labels !== 0,
    consistency: consistency !== 0,
    feedback: feedback && {
      form: feedback.form,
      lookAhead: feedback.lookAhead,
      shuffled: feedback.shuffled,
    },
  };
}
