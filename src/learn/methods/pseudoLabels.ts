/** Pseudo Labels: the Supervised network is frozen and labels the points from which a student learns. */
import type { Method } from './method.ts';
import { frozenTeacher, stepOf } from './step.ts';

export const pseudoLabels = {
  id: 'pseudo-labels',
  start: () => 'supervised',
  rounds: () => 1,
  step: (settings) => stepOf(settings, { student: {}, teacher: frozenTeacher(settings) }),
} satisfies Method;
