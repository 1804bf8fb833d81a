/** Mean Teacher: the student learns the labels, and to answer as the average of what it was. arXiv 1703.01780. */
import type { Method } from './method.ts';
import { consistencyOf, stepOf } from './step.ts';

/**
 * Of w. An average lags behind its student, and toward it the full weight holds the boundary where it stands: tuned on
 * seeds 1000 to 1019 (REPRODUCTION.md, Every method), which no recorded table uses.
 */
const share = 1 / 8;

export const meanTeacher = {
  id: 'mean-teacher',
  start: () => 'student',
  rounds: () => 1,
  step: (settings) =>
    stepOf(settings, {
      student: {
        labels: 1,
        consistency: consistencyOf(settings, share * settings.teacher.consistency.weight),
      },
      teacher: { kind: 'averaged', decay: settings.teacher.decay, pseudoLabels: null },
    }),
} satisfies Method;
