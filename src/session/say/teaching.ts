/** Who learns from what: the facts behind what the page says of teacher and student. */
import { methods } from '../../learn/methods/methods.ts';
import { feedbackOf, learningTeacherOf } from '../../learn/methods/step.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';

export interface Teaching {
  /** What becomes of it; `before`: it is the student of the step before. */
  teacher: 'none' | 'frozen' | 'averaged' | 'before' | 'learning';
  /** In so many, the student takes its place between two. */
  rounds: number;
  /** The student learns its guesses. */
  guesses: boolean;
  /** And sees noised points as it does. */
  noised: boolean;
  /** It has its mistakes from a Supervised network: nothing else reaches it. */
  copies: boolean;
  /** The teacher trains on the labels itself. */
  trainsOnStars: boolean;
  /** It starts as a Supervised network, which has seen the labels. */
  startsConverged: boolean;
  /** It has met a label in one of these ways, or is made of a student that has. */
  meetsStars: boolean;
  /** What comes back to it: nothing, a push for each guess, or one number for all of them. */
  feedback: 'none' | 'push' | 'number';
  /** It must answer alike for a point and a nearby copy; or the one network must, where there is no teacher. */
  consistent: boolean;
  studentTrainsOnStars: boolean;
  /** A student must answer near a point as its teacher does at it. */
  studentConsistent: boolean;
}

export function teachingOf(id: MethodId, settings: Settings): Teaching {
  const method = methods[id];
  const step = method.step(settings);
  const { teacher, student } = step;
  const form = feedbackOf(step)?.form;
  const learning = learningTeacherOf(step);
  const trainsOnStars = learning !== null && learning.labels > 0;
  const startsConverged = method.start(settings) === 'supervised';
  const studentTrainsOnStars = student.labels > 0;
  const follows = teacher?.kind === 'averaged' && studentTrainsOnStars;
  return {
    teacher: !teacher ? 'none' : teacher.kind === 'averaged' && teacher.decay === 0 ? 'before' : teacher.kind,
    rounds: method.rounds(settings),
    guesses: !!teacher?.pseudoLabels,
    noised: !!teacher?.pseudoLabels?.noisedInputs,
    copies: teacher?.kind === 'frozen' && method.rounds(settings) === 1 && !studentTrainsOnStars,
    trainsOnStars,
    startsConverged,
    meetsStars: trainsOnStars || startsConverged || follows,
    feedback: !form ? 'none' : form === 'exact' || form === 'perExample' ? 'push' : 'number',
    consistent: (teacher ? learning?.consistency : student.consistency) != null,
    studentTrainsOnStars,
    studentConsistent: teacher !== null && student.consistency !== null,
  };
}
