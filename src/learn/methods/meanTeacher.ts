/** Mean Teacher: the student learns the labels, and to answer as the average of what it was. arXiv 1703.01780. */
import type { Method } from './method.ts';
import { consistencyOf, stepOf } from './step.ts';

export const meanTeacher = {
  id: 'mean-teacher',
  teacher: { kind: 'averaged', start: () => 'student' },
  seesUnlabeled: true,
  rounds: 1,
  step: (settings) =>
    stepOf(settings, {
      student: { labels: 1, consistency: consistencyOf(settings) },
      teacher: { kind: 'averaged', decay: settings.teacher.decay, pseudoLabels: null },
    }),
} satisfies Method;
