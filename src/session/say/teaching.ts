/** Who learns from what, by the settings: the facts behind what the page says of teacher and student. */
import type { Settings } from '../../settings/settings.ts';

export interface Teaching {
  /** The teacher trains on the labels itself. */
  trainsOnStars: boolean;
  /** It starts as a Supervised network, which has seen the labels. */
  startsConverged: boolean;
  /** It has met a label in one of these ways. */
  meetsStars: boolean;
  /** What comes back to it: nothing, a push for each guess, or one number for all of them. */
  feedback: 'none' | 'push' | 'number';
  consistent: boolean;
  studentTrainsOnStars: boolean;
}

export function teachingOf({ teacher, student }: Settings): Teaching {
  const { form, weight } = teacher.feedback;
  const trainsOnStars = teacher.labels > 0;
  const startsConverged = teacher.start === 'supervised';
  return {
    trainsOnStars,
    startsConverged,
    meetsStars: trainsOnStars || startsConverged,
    feedback: weight === 0 ? 'none' : form === 'exact' || form === 'perExample' ? 'push' : 'number',
    consistent: teacher.consistency.weight > 0,
    studentTrainsOnStars: student.labels > 0,
  };
}
