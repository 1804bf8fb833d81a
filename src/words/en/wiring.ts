/** The line over a plot that says at a glance how the stars enter a method. */
import { methods, type Teaching } from './methods.ts';

/** The labeled loss before the last step and after it. */
export interface Losses {
  before: number;
  after: number;
}

/** In two parts, of which the first is left out where there is little room. Null: not measured yet. */
function starLoss(losses: Losses | null): [string, string] {
  if (!losses) return ['star ', 'loss not measured yet'];
  const fell = losses.before - losses.after;
  return ['star ', `loss ${fell >= 0 ? 'fell' : 'rose'} ${Math.abs(fell).toFixed(4)}`];
}

export const wiring = {
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
};
