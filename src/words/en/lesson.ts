/** Between teacher and student: what goes over, and what comes back. */
import type { PseudoLabels } from '../../settings/settings.ts';
import { count } from './numbers.ts';
import type { Teaching } from './methods.ts';
import { wiring, type Losses } from './wiring.ts';

const guessKind: Record<PseudoLabels, string> = {
  soft: 'Soft guesses',
  sampled: 'Sampled guesses',
  argmax: 'Hard guesses',
};

/** Why no score comes back to the teacher; null where one can. */
function unheard({ teacher, rounds }: Teaching): string | null {
  switch (teacher) {
    case 'frozen':
      return rounds === 1
        ? 'Nothing comes back: the teacher is frozen, so its mistakes stay.'
        : `Nothing comes back. After ${parts(rounds)}, the student becomes the teacher.`;
    case 'averaged':
      return 'Nobody scores the lesson. After each step the teacher moves a little toward the student.';
    case 'before':
      return 'Nobody scores the lesson. After each step the student becomes the teacher.';
    default:
      return null;
  }
}

const parts = (rounds: number): string =>
  rounds === 2 ? 'half of the run' : `each ${rounds === 3 ? 'third' : `${rounds}th`} of the run but the last`;

export const lesson = {
  unheard,
  /** What goes over; `guesses` null: the student hears how its teacher would answer, and no more. */
  lesson: (guesses: { kind: PseudoLabels; threshold: number } | null, batch: number | 'all'): string => {
    const what = guesses ? `${guessKind[guesses.kind]} for` : 'Its answers at';
    const sure =
      guesses && guesses.threshold > 0.5 ? `, where ${+(100 * guesses.threshold).toPrecision(4)} % sure` : '';
    return `${what} ${batch === 'all' ? 'all' : count(batch)} points${sure}`;
  },
  question: 'Did the last lesson help?',
  starLoss: (losses: Losses | null): string => wiring.starLoss(losses).join(''),
  losses: ({ before, after }: Losses): string => `${before.toFixed(4)} → ${after.toFixed(4)};`,
  ticks: 'ticks: lessons before.',
  wobble: 'A single lesson may wobble.',
  feedback: 'Feedback',
  /** What comes back to the teacher, by the form of the feedback. */
  feedbackNote: {
    none: 'Off: no news of the classes comes back.',
    push: 'Every guess gets a push of its own.',
    number: 'This one number is all that the teacher hears.',
  } satisfies Record<Teaching['feedback'], string>,
  consistency: 'Consistency',
  consistencyNote: 'Answers alike for a point and a nearby copy: this shapes the boundary.',
};
