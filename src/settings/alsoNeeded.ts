/** What has to change along with a setting: so that no choice is refused for another that would be, too. */
import { withChange, type Change, type Path } from './paths.ts';
import { conflict, type Conflict, type Settings } from './settings.ts';

/**
 * The least other change with which the settings can run; the value at `path` stays as it was just set. Empty where
 * they can already.
 */
export function alsoNeeded(settings: Settings, path: Path): Change {
  const reason = conflict(settings);
  if (!reason) return {};
  const change = way(reason, path);
  return { ...change, ...alsoNeeded(withChange(settings, change), path) };
}

/** One step out of a conflict. Each leaves the value at `path` alone, and none leads back into an earlier conflict. */
function way(reason: Conflict, path: Path): Change {
  switch (reason) {
    case 'exactNeedsSoft':
      return path === 'teacher.feedback.form'
        ? { pseudoLabels: 'soft' }
        : { 'teacher.feedback.form': 'perExample' };
    case 'yours.exactNeedsSoft':
      return path === 'yours.teacher.feedback.form'
        ? { 'yours.pseudoLabels.kind': 'soft' }
        : { 'yours.teacher.feedback.form': 'perExample' };
    case 'softHasNoGradient':
      return path === 'teacher.feedback.form'
        ? { pseudoLabels: 'sampled' }
        : { 'teacher.feedback.form': 'exact' };
    case 'yours.softHasNoGradient':
      return path === 'yours.teacher.feedback.form'
        ? { 'yours.pseudoLabels.kind': 'sampled' }
        : { 'yours.teacher.feedback.form': 'exact' };
    case 'onePushForAll':
      return path === 'teacher.feedback.shuffled'
        ? { 'teacher.feedback.form': 'perExample' }
        : { 'teacher.feedback.shuffled': false };
    case 'yours.onePushForAll':
      return path === 'yours.teacher.feedback.shuffled'
        ? { 'yours.teacher.feedback.form': 'perExample' }
        : { 'yours.teacher.feedback.shuffled': false };
    case 'learnsNothing':
      return path === 'yours.student.labels'
        ? { 'yours.student.consistency.weight': 8 }
        : { 'yours.student.labels': 1 };
    case 'noSuchPlacement':
      return path === 'data.placement' ? { 'data.set': 'moons' } : { 'data.placement': 'spaced' };
    case 'nothingUnlabeled':
      return path === 'data.pointsPerClass' ? { 'data.labelsPerClass': 3 } : { 'data.pointsPerClass': 1000 };
  }
}
