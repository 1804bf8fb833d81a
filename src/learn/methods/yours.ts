/** Yours: the row that a person composes. Its terms are `settings.yours`; rates, batch and σ are everybody's. */
import type { Settings } from '../../settings/settings.ts';
import type { Method } from './method.ts';
import { stepOf, type Consistency, type PseudoLabelTerm, type Teacher } from './step.ts';

export const yours = {
  id: 'yours',
  start: ({ yours: { teacher } }) => {
    if (teacher.kind === 'none') return null;
    // One that neither learned nor learns would label at random.
    return teacher.kind === 'frozen' ? 'supervised' : teacher.start;
  },
  rounds: ({ yours: { teacher } }) => (teacher.kind === 'frozen' ? teacher.rounds : 1),
  step: (settings) => {
    const { labels, consistency } = settings.yours.student;
    return stepOf(settings, {
      student: { labels, consistency: present(consistency) },
      teacher: teacherOf(settings),
    });
  },
} satisfies Method;

function teacherOf({
  teacher: { learningRate },
  yours: { teacher, pseudoLabels },
}: Settings): Teacher | null {
  const { kind, decay, labels, consistency, feedback } = teacher;
  const lesson = lessonOf(pseudoLabels);
  switch (kind) {
    case 'none':
      return null;
    case 'frozen':
      return { kind, pseudoLabels: lesson };
    case 'averaged':
      return { kind, decay, pseudoLabels: lesson };
    case 'learning':
      return {
        kind,
        learningRate,
        labels,
        consistency: present(consistency),
        pseudoLabels: lesson && { ...lesson, feedback: feedback.weight === 0 ? null : feedback },
      };
  }
}

const lessonOf = ({ kind, ...how }: Settings['yours']['pseudoLabels']): PseudoLabelTerm | null =>
  kind === 'none' ? null : { kind, ...how };

const present = (term: Consistency): Consistency | null => (term.weight === 0 ? null : term);
