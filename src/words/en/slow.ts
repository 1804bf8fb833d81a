/** Slow motion: the four phases of a step, in the numbers of this very step. */
import type { PseudoLabels } from '../../settings/settings.ts';
import type { Teaching } from './methods.ts';
import { count } from './numbers.ts';

type Phase = 1 | 2 | 3 | 4;
type NetworkName = 'student' | 'teacher';

/** What is known of a step before it is taken apart. */
interface Outlook {
  teacher: 'learning' | 'averaged' | 'frozen';
  batch: number | 'all';
}

/** What a step came to, as far as the sentences follow it. */
interface Step {
  teaching: Teaching;
  pseudoLabels: PseudoLabels;
  /** How many of all guesses count; null: all. */
  counted: { guesses: number; all: number; threshold: number } | null;
  /** The student's loss on the labels. */
  starLoss: { before: number; after: number };
  /** How far the weights went. */
  moved: Record<NetworkName, number>;
  /** The strongest push on a guess; null: the term is off. */
  strongest: { feedback: number | null; consistency: number | null };
}

/** The four beats of a lesson, as the story tells them. */
const phaseName: Record<Phase, string> = {
  1: 'Guess',
  2: 'Learn',
  3: 'Score',
  4: 'Push',
};

const phaseNote: Record<Phase, (outlook: Outlook) => string> = {
  1: ({ batch }) => `A guess for each of ${batch === 'all' ? 'all' : count(batch)} points.`,
  2: () => 'One gradient step on the guesses.',
  3: ({ teacher }) =>
    teacher === 'learning' ? 'Its loss on the stars, before and after.' : 'Not here: nobody asks the stars.',
  4: ({ teacher }) => pushed[teacher],
};

const pushed: Record<Outlook['teacher'], string> = {
  learning: 'By feedback, and by consistency.',
  averaged: 'Not here: the teacher follows its student.',
  frozen: 'Not here: the teacher is frozen.',
};

const guesses: Record<PseudoLabels, string[]> = {
  soft: [
    'Circle: orange. Diamond: purple. Fainter: less sure.',
    'The student gets the shade, not only the side.',
  ],
  sampled: [
    'Circle: orange. Diamond: purple.',
    'Each is drawn at random with the teacher’s own probability.',
  ],
  argmax: ['Circle: orange. Diamond: purple.', 'Each is the teacher’s likelier class, however unsure it is.'],
};

const faint = ({ guesses: some, all, threshold }: NonNullable<Step['counted']>): string =>
  `${count(some)} of ${count(all)} count. Of the faint ones the teacher is less than ${+(100 * threshold).toPrecision(4)} % sure.`;

/** Why a step ends before its teacher is pushed; null where it does not. */
function ends({ teacher, rounds }: Teaching): string | null {
  switch (teacher) {
    case 'frozen':
      return rounds === 1
        ? 'The step ends here: the teacher is frozen, so no score comes back and its wrong guesses stay wrong.'
        : 'The step ends here: the teacher is frozen until the student takes its place.';
    case 'averaged':
      return 'The step ends here: nobody scores the student, and its teacher moves a little toward it.';
    case 'before':
      return 'The step ends here: nobody scores the student, and it becomes the teacher.';
    default:
      return null;
  }
}

/** "fell 0.0148: 0.0515 → 0.0367" */
function change({ before, after }: Step['starLoss']): string {
  const fell = before - after;
  return `${fell >= 0 ? 'fell' : 'rose'} ${Math.abs(fell).toFixed(4)}: ${before.toFixed(4)} → ${after.toFixed(4)}`;
}

/** What is seen in a phase, sentence by sentence. */
const phaseText: Record<Phase, (step: Step) => string[]> = {
  1: ({ pseudoLabels, counted }) =>
    counted ? [guesses[pseudoLabels][0]!, faint(counted)] : guesses[pseudoLabels],
  2: ({ teaching, moved }) => [
    'One gradient step on these guesses.',
    `Thin line: before. Thick: after. Its weights moved by ${moved.student.toFixed(3)}.`,
    ...[ends(teaching)].filter((sentence) => sentence !== null),
  ],
  3: ({ starLoss, teaching }) => [
    `Star loss ${change(starLoss)}.`,
    'At each star: its loss before → after. ↓ is better.',
    ...(teaching.studentTrainsOnStars ? [] : ['The student never trains on the stars.']),
  ],
  4: ({ moved, strongest: { feedback, consistency } }) => [
    feedback === null
      ? 'Feedback is off: the score pushes nothing.'
      : `Filled: feedback at each guess. ▲ toward orange, ▼ toward purple, larger is stronger. Up to ${feedback.toPrecision(2)}.`,
    consistency === null
      ? 'Consistency is off.'
      : `Outlined: consistency, at nearby copies: answer as for the point itself. Up to ${consistency.toPrecision(2)}, on its own scale.`,
    `Thin line: before. Its weights moved by ${moved.teacher.toFixed(3)}.`,
  ],
};

export const slow = {
  fullSpeed: 'Back to full speed',
  nextPhase: 'Next phase',
  nextStep: 'Next step',
  numeric: 'This step’s numbers',
  missed: 'What writes the formulas could not be fetched.',
  exaggerate: (factor: number): string => `Changes × ${factor}`,
  byItself: 'By itself',
  phases: 'Phases of a step',
  phaseName,
  phaseNote,
  phaseText,
  /** Under a network's name. */
  panel: {
    teacher: { 1: 'Guesses.', 2: 'Waits.', 3: 'Waits for the score.', 4: 'Is pushed.' },
    student: { 1: 'Waits for the guesses.', 2: 'Learns.', 3: 'Is scored on the stars.', 4: 'Is done.' },
  } satisfies Record<NetworkName, Record<Phase, string>>,
  /** After that, where the change is drawn larger than life. */
  exaggerated: (factor: number): string => `Change drawn × ${factor}, larger than life.`,
  /** What goes back to the teacher. */
  comesBack: {
    none: 'No feedback',
    push: 'A push for each guess',
    number: 'One number for all guesses',
  },
};
