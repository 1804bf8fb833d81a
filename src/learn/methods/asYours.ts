/** A row as Yours would have it: the same step, from the same start, in as many rounds. */
import { ours } from '../../settings/presets.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import { methods } from './methods.ts';
import { feedbackOf, learningTeacherOf, type Consistency } from './step.ts';

/** What the row says nothing of is as by default: Yours does not use it. */
export function asYours(id: MethodId, settings: Settings): Settings['yours'] {
  const method = methods[id];
  const step = method.step(settings);
  const { student, teacher } = step;
  const learning = learningTeacherOf(step);
  const lesson = teacher?.pseudoLabels;
  const rest = ours.yours;
  return {
    student: { labels: student.labels, consistency: weighted(student.consistency) },
    pseudoLabels: lesson
      ? { kind: lesson.kind, threshold: lesson.threshold, noisedInputs: lesson.noisedInputs }
      : { ...rest.pseudoLabels, kind: 'none' },
    teacher: {
      kind: teacher?.kind ?? 'none',
      start: method.start(settings) ?? rest.teacher.start,
      decay: teacher?.kind === 'averaged' ? teacher.decay : rest.teacher.decay,
      rounds: method.rounds(settings),
      labels: learning?.labels ?? 0,
      consistency: weighted(learning?.consistency ?? null),
      feedback: feedbackOf(step) ?? { ...rest.teacher.feedback, weight: 0 },
    },
  };
}

const weighted = (term: Consistency | null): Consistency =>
  term ?? { weight: 0, threshold: 0.5, temperature: 1 };
