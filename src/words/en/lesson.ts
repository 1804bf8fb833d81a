/** Between teacher and student: what goes over, what comes back; and the line that says so at a glance. */
import type { PseudoLabels } from '../../settings/settings.ts';
import { count } from './numbers.ts';
import { methods, type Teaching } from './methods.ts';

/** The labeled loss before the last step and after it. */
interface Losses {
  before: number;
  after: number;
}

const guessKind: Record<PseudoLabels, string> = {
  soft: 'Soft guesses',
  sampled: 'Sampled guesses',
  argmax: 'Hard guesses',
};

/** In two parts, of which the first is left out where there is little room. Null: not measured yet. */
function starLoss(losses: Losses | null): [string, string] {
  if (!losses) return ['star ', 'loss not measured yet'];
  const fell = losses.before - losses.after;
  return ['star ', `loss ${fell >= 0 ? 'fell' : 'rose'} ${Math.abs(fell).toFixed(4)}`];
}

export const lesson = {
  /** What goes over; `guesses` null: the student hears how its teacher would answer, and no more. */
  lesson: (guesses: { kind: PseudoLabels; threshold: number } | null, batch: number | 'all'): string => {
    const what = guesses ? `${guessKind[guesses.kind]} for` : 'Its answers at';
    const sure =
      guesses && guesses.threshold > 0.5 ? `, where ${+(100 * guesses.threshold).toPrecision(4)} % sure` : '';
    return `${what} ${batch === 'all' ? 'all' : count(batch)} points${sure}`;
  },
  question: 'Did the last lesson help?',
  starLoss: (losses: Losses | null): string => starLoss(losses).join(''),
  losses: ({ before, after }: Losses): string => `${before.toFixed(4)} → ${after.toFixed(4)};`,
  needle: 'ticks: lessons before. A single lesson may wobble.',
  feedback: 'Feedback',
  /** What comes back to the teacher, by the form of the feedback. */
  feedbackNote: {
    none: 'Off: no news of the classes comes back.',
    push: 'Every guess gets its own push, toward a lower star loss.',
    number: 'This one number is all that the teacher hears.',
  } satisfies Record<Teaching['feedback'], string>,
  consistency: 'Consistency',
  consistencyNote: 'Answers alike for a point and a nearby copy: this shapes the boundary.',
  wiring: {
    node: {
      network: 'network',
      supervised: methods.name.supervised,
      teacher: 'teacher',
      student: 'student',
    },
    note: {
      frozen: '3,000 steps, frozen',
      average: 'average of its student',
      before: 'its student, a step ago',
      noised: 'sees noised points',
      consistency: 'consistency',
    },
    /** What the stars are for. */
    use: {
      train: 'train',
      trainTeacher: 'score, and train the teacher',
      trainStudent: 'score, and train the student',
      trainBoth: 'score, and train both',
      score: 'only score',
      none: 'not used',
    },
    /** What comes back. */
    back: {
      none: 'no feedback',
      push: 'a push per guess',
      number: 'feedback',
    } satisfies Record<Teaching['feedback'], string>,
    starLoss,
  },
};
