/** The methods: what they are called, what each does, and what its teacher and its student see. */
import type { Class } from '../../data/dataset.ts';
import type { MethodId } from '../../settings/settings.ts';

/** What the teacher is taught, as far as the sentences follow it. */
export interface Teaching {
  trainsOnStars: boolean;
  startsConverged: boolean;
  meetsStars: boolean;
  feedback: 'none' | 'push' | 'number';
  consistent: boolean;
  studentTrainsOnStars: boolean;
}

const name: Record<MethodId, string> = {
  supervised: 'Supervised',
  'pseudo-labels': 'Pseudo Labels',
  'meta-pseudo-labels': 'Meta Pseudo Labels',
  uda: 'UDA',
  'noisy-student': 'Noisy Student',
};

/** Beside the button that adds a method; null where it is there from the first. */
const hint: Record<MethodId, string | null> = {
  supervised: null,
  'pseudo-labels': null,
  'meta-pseudo-labels': null,
  uda: 'the fair control, labels and consistency without a teacher',
  'noisy-student': 'Pseudo Labels with noised inputs, in three rounds',
};

/** What news of the classes reaches a teacher that learns. */
function teacherHears({ trainsOnStars, startsConverged, feedback }: Teaching): string {
  if (trainsOnStars)
    return feedback === 'none'
      ? 'The teacher learns from the stars. Feedback is off.'
      : 'The teacher learns from the stars and from how its student does on them.';
  const start = startsConverged ? 'The teacher starts from Supervised.' : 'The teacher never sees a label.';
  const hears = {
    none: 'Feedback is off, so no news of the classes reaches it.',
    push: 'For each of its guesses it hears: would shifting it lower the student’s loss on the stars?',
    number: 'It hears one number: did the last lesson lower the student’s loss on the stars?',
  };
  return `${start} ${hears[feedback]}`;
}

const about: Record<MethodId, (teaching: Teaching) => string> = {
  supervised: () => 'One network, trained on the stars alone. The other points are never seen.',
  'pseudo-labels': () =>
    'Supervised is trained, then frozen. It labels the points, and the student learns from that, mistakes included.',
  uda: () =>
    'One network, no teacher: it learns the stars and to answer alike for a point and a nearby copy of it.',
  'noisy-student': () =>
    'As Pseudo Labels, but the student sees noised points. Then it becomes the teacher, three rounds in all.',
  'meta-pseudo-labels': (teaching) =>
    [
      teacherHears(teaching),
      teaching.consistent &&
        'Consistency shapes its boundary: it must answer alike for a point and a nearby copy.',
      teaching.studentTrainsOnStars && 'The student trains on the stars too.',
    ]
      .filter(Boolean)
      .join(' '),
};

/** Under the name of the method that fills the page; about a teacher that learns, the panels say the rest. */
const lede: typeof about = { ...about, 'meta-pseudo-labels': teacherHears };

/** Null where there is no teacher. */
const teacherSees: Record<MethodId, ((teaching: Teaching) => string) | null> = {
  supervised: null,
  uda: null,
  'pseudo-labels': () => 'Supervised after 3,000 steps on the stars, frozen.',
  'noisy-student': () => 'Supervised at first, then the student of the round before.',
  'meta-pseudo-labels': ({ meetsStars }) =>
    meetsStars ? 'Sees points, and has met the stars.' : 'Sees points, never a label.',
};

/** Null where there is no teacher to learn from. */
const studentSees: typeof teacherSees = {
  supervised: null,
  uda: null,
  'pseudo-labels': () => 'Learns from the guesses alone.',
  'noisy-student': () => 'Learns from the guesses, on noised points.',
  'meta-pseudo-labels': ({ studentTrainsOnStars }) =>
    studentTrainsOnStars
      ? 'Learns from guesses and from stars.'
      : 'Learns from guesses. Stars only score it.',
};

/** Why nothing comes back to the teacher; null where something does, or there is none. */
const frozen: Record<MethodId, string | null> = {
  supervised: null,
  uda: null,
  'pseudo-labels': 'Nothing comes back: the teacher is frozen, so its mistakes stay.',
  'noisy-student': 'Nothing comes back. After a third of the run, the student becomes the teacher.',
  'meta-pseudo-labels': null,
};

const className = (side: Class): string => (side === 0 ? 'A' : 'B');

export const methods = { name, hint, about, lede, teacherSees, studentSees, frozen, className };
