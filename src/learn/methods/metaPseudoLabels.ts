/** Meta Pseudo Labels: the teacher learns from how its student does on the labeled points. arXiv 2003.10580. */
import type { Settings } from '../../settings/settings.ts';
import type { Method } from './method.ts';
import { consistencyOf, stepOf, type LearningTeacher } from './step.ts';

export const metaPseudoLabels = {
  id: 'meta-pseudo-labels',
  start: (settings) => settings.teacher.start,
  rounds: () => 1,
  step: (settings) => {
    const { labels, consistency } = settings.student;
    const student = { labels, consistency: consistencyOf(settings, consistency.weight) };
    return stepOf(settings, { student, teacher: learningTeacher(settings) });
  },
} satisfies Method;

const learningTeacher = (settings: Settings): LearningTeacher => {
  const { learningRate, labels, feedback } = settings.teacher;
  return {
    kind: 'learning',
    learningRate,
    labels,
    consistency: consistencyOf(settings),
    pseudoLabels: {
      kind: settings.pseudoLabels,
      threshold: settings.pseudoLabelThreshold,
      noisedInputs: false,
      feedback: feedback.weight === 0 ? null : feedback,
    },
  };
};
