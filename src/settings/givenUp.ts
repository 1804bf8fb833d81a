import type { Path } from './paths.ts';
import type { Conflict } from './settings.ts';

/**
 * What an address loses where its values do not go together: the first of these that is not as by default, and the next,
 * until that conflict is gone. With all of them as by default there is none.
 */
export const givenUp: Record<Conflict, readonly Path[]> = {
  exactNeedsSoft: ['pseudoLabels'],
  softHasNoGradient: ['teacher.feedback.form'],
  onePushForAll: ['teacher.feedback.shuffled'],
  'yours.exactNeedsSoft': ['yours.pseudoLabels.kind'],
  'yours.softHasNoGradient': ['yours.teacher.feedback.form'],
  'yours.onePushForAll': ['yours.teacher.feedback.shuffled'],
  learnsNothing: ['yours.pseudoLabels.kind', 'yours.teacher.kind'],
  noSuchPlacement: ['data.placement'],
  nothingUnlabeled: ['data.labelsPerClass'],
};
