/** Who learns from what: the facts behind what the page says of teacher and student. */
import { methods } from '../../learn/methods/methods.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';

export interface Teaching {
  /** The teacher trains on the labels itself. */
  trainsOnStars: boolean;
  /** It starts as a Supervised network, which has seen the labels. */
  startsConverged: boolean;
  /** It has met a label in one of these ways. */
  meetsStars: boolean;
  /** What comes back to it: nothing, a push for each guess, or one number for all of them. */
  feedback: 'none' | 'push' | 'number';
  /** It must answer alike for a point and a nearby copy; or the one network must, where there is no teacher. */
  consistent: boolean;
  studentTrainsOnStars: boolean;
}

export function teachingOf(id: MethodId, settings: Settings): Teaching {
  const method = methods[id];
  const { teacher, student } = method.step(settings);
  const form = teacher?.feedback?.form;
  const trainsOnStars = teacher !== null && teacher.labels > 0;
  const startsConverged = method.teacher?.start(settings) === 'supervised';
  return {
    trainsOnStars,
    startsConverged,
    meetsStars: trainsOnStars || startsConverged,
    feedback: !form ? 'none' : form === 'exact' || form === 'perExample' ? 'push' : 'number',
    consistent: (teacher ?? student).consistency > 0,
    studentTrainsOnStars: student.labels > 0,
  };
}
