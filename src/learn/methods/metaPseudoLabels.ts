/** Meta Pseudo Labels: the teacher learns from how its student does on the labeled points. arXiv 2003.10580. */
import type { Settings } from '../../settings/settings.ts';
import type { Method } from './method.ts';
import { stepOf, type TeacherTerms } from './step.ts';

export const metaPseudoLabels = {
  id: 'meta-pseudo-labels',
  teacher: { learns: true, start: (settings) => settings.teacher.start },
  seesUnlabeled: true,
  rounds: 1,
  step: (settings) =>
    stepOf(settings, { student: { labels: settings.student.labels }, teacher: learningTeacher(settings) }),
} satisfies Method;

const learningTeacher = ({ teacher }: Settings): TeacherTerms => ({
  frozen: false,
  learningRate: teacher.learningRate,
  labels: teacher.labels,
  consistency: teacher.consistency.weight,
  feedback: teacher.feedback.weight === 0 ? null : teacher.feedback,
});
