/** Self-training: the student of the step before labels the points where it is sure. Lee 2013, "Pseudo-Label". */
import type { Method } from './method.ts';
import { stepOf } from './step.ts';

export const selfTraining = {
  id: 'self-training',
  start: () => 'student',
  rounds: () => 1,
  step: (settings) =>
    stepOf(settings, {
      student: { labels: 1 },
      teacher: {
        kind: 'averaged',
        decay: 0,
        pseudoLabels: { kind: 'argmax', threshold: 0.95, noisedInputs: false },
      },
    }),
} satisfies Method;
