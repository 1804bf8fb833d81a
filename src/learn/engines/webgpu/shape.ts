/** What of a step decides its shader. Everything else is a number that a run brings along. */
import type { Activation, PseudoLabels } from '../../../settings/settings.ts';
import { usesBatch, usesNoise } from '../../draws.ts';
import {
  feedbackOf,
  learningTeacherOf,
  leastLogit,
  type Consistency,
  type Feedback,
  type Step,
  type Teacher,
} from '../../methods/step.ts';

export interface Shape {
  layers: readonly number[];
  activation: Activation;
  /** B; 0 where the step looks at no unlabeled points. */
  batch: number;
  /** Where the batch comes from: drawn by the seed, all points in order, or given from outside. */
  source: 'drawn' | 'all' | 'given';
  noise: boolean;
  /** Null: L_u is absent. `masked`: not every point counts. */
  pseudoLabels: { kind: PseudoLabels; noisedInputs: boolean; masked: boolean } | null;
  student: { labels: boolean; consistency: ConsistencyShape | null };
  teacher: null | {
    kind: Teacher['kind'];
    labels: boolean;
    consistency: ConsistencyShape | null;
    feedback: Omit<Feedback, 'weight'> | null;
  };
}

export interface ConsistencyShape {
  masked: boolean;
  /** The target: softmax(logits), softmax(logits/κ), or the likelier class. */
  target: 'plain' | 'sharpened' | 'hard';
}

/** @param points how many unlabeled points there are, or how many are given */
export function shapeOf(step: Step, points: number, given = false): Shape {
  const { student, teacher } = step;
  const all = step.batch === 'all' || given;
  const term = teacher?.pseudoLabels ?? null;
  return {
    layers: step.layers,
    activation: step.activation,
    batch: usesBatch(step) ? (all ? points : (step.batch as number)) : 0,
    source: given ? 'given' : all ? 'all' : 'drawn',
    noise: usesNoise(step),
    pseudoLabels: term && {
      kind: term.kind,
      noisedInputs: term.noisedInputs,
      masked: leastLogit(term.threshold) > 0,
    },
    student: { labels: student.labels !== 0, consistency: consistencyShapeOf(student.consistency) },
    teacher: teacher && teacherShapeOf(step, teacher.kind),
  };
}

function teacherShapeOf(step: Step, kind: Teacher['kind']): Shape['teacher'] {
  const learning = learningTeacherOf(step);
  const feedback = feedbackOf(step);
  return {
    kind,
    labels: (learning?.labels ?? 0) !== 0,
    consistency: consistencyShapeOf(learning?.consistency ?? null),
    feedback: feedback && {
      form: feedback.form,
      lookAhead: feedback.lookAhead,
      shuffled: feedback.shuffled,
    },
  };
}

const consistencyShapeOf = (term: Consistency | null): ConsistencyShape | null =>
  term && {
    masked: leastLogit(term.threshold) > 0,
    target: term.temperature === 1 ? 'plain' : term.temperature === 0 ? 'hard' : 'sharpened',
  };
