import type { Path } from './paths.ts';
import type { Conflict } from './settings.ts';

/** Whose values do not go together: in an address they are as by default then. */
export const clash: Record<Conflict, [Path, Path]> = {
  exactNeedsSoft: ['teacher.feedback.form', 'pseudoLabels'],
  softHasNoGradient: ['teacher.feedback.form', 'pseudoLabels'],
  onePushForAll: ['teacher.feedback.form', 'pseudoLabels'],
  'yours.exactNeedsSoft': ['yours.teacher.feedback.form', 'yours.pseudoLabels.kind'],
  'yours.softHasNoGradient': ['yours.teacher.feedback.form', 'yours.pseudoLabels.kind'],
  'yours.onePushForAll': ['yours.teacher.feedback.form', 'yours.teacher.feedback.shuffled'],
  learnsNothing: ['yours.student.labels', 'yours.pseudoLabels.kind'],
  noSuchPlacement: ['data.set', 'data.placement'],
  nothingUnlabeled: ['data.pointsPerClass', 'data.labelsPerClass'],
};
