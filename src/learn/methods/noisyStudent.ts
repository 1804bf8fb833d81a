/** Noisy Student: Pseudo Labels with noised inputs; the student becomes the next round's teacher. arXiv 1911.04252. */
import type { Method } from './method.ts';
import { frozenTeacher, stepOf } from './step.ts';

export const noisyStudent = {
  id: 'noisy-student',
  start: () => 'supervised',
  rounds: () => 3,
  step: (settings) =>
    stepOf(settings, { student: {}, teacher: frozenTeacher(settings, { noisedInputs: true }) }),
} satisfies Method;
