/** The methods: what they are called, what each does, and what its teacher and its student see. */
import type { Class } from '../../data/dataset.ts';
import type { MethodId } from '../../settings/settings.ts';

/** What the teacher is taught, as far as the sentences follow it. */
export interface Teaching {
  teacher: 'none' | 'frozen' | 'averaged' | 'before' | 'learning';
  rounds: number;
  guesses: boolean;
  noised: boolean;
  trainsOnStars: boolean;
  startsConverged: boolean;
  meetsStars: boolean;
  feedback: 'none' | 'push' | 'number';
  consistent: boolean;
  studentTrainsOnStars: boolean;
  studentConsistent: boolean;
}

const name: Record<MethodId, string> = {
  supervised: 'Supervised',
  'pseudo-labels': 'Pseudo Labels',
  'meta-pseudo-labels': 'Meta Pseudo Labels',
  uda: 'UDA',
  'noisy-student': 'Noisy Student',
  'mean-teacher': 'Mean Teacher',
  fixmatch: 'FixMatch',
  'self-training': 'Self-training',
  yours: 'Yours',
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

const consistency = 'Consistency shapes its boundary: it must answer alike for a point and a nearby copy.';

/** Of a method that has one; a line in the narrowest pair. */
function teacherSees({ teacher, rounds, meetsStars }: Teaching): string {
  switch (teacher) {
    case 'averaged':
      return 'The running average of the student.';
    case 'before':
      return 'The student as it was a step ago.';
    case 'learning':
      return meetsStars ? 'Sees points, and has met the stars.' : 'Sees points, never a label.';
    default:
      return rounds > 1 ? 'Supervised at first, then its student.' : 'Supervised after 3,000 steps, frozen.';
  }
}

/** Of a student that a person composed; a line in the narrowest pair. */
function learnsFrom({
  teacher,
  studentTrainsOnStars,
  guesses,
  noised,
  consistent,
  studentConsistent,
}: Teaching): string {
  const from = [
    studentTrainsOnStars && 'stars',
    guesses && (noised ? 'noised guesses' : 'guesses'),
    studentConsistent && 'teacher',
    teacher === 'none' && consistent && 'its own answers nearby',
  ];
  return `Learns from ${from.filter(Boolean).join(', ')}.`;
}

/** And of its teacher. */
function who(teaching: Teaching): string {
  if (teaching.teacher === 'none') return 'One network, no teacher.';
  return teaching.teacher === 'learning' ? teacherHears(teaching) : `Teacher: ${teacherSees(teaching)}`;
}

const about: Record<MethodId, (teaching: Teaching) => string> = {
  supervised: () => 'One network, trained on the stars alone. The other points are never seen.',
  'pseudo-labels': () =>
    'Supervised is trained, then frozen. It labels the points, and the student learns from that, mistakes included.',
  uda: () =>
    'One network, no teacher: it learns the stars and to answer alike for a point and a nearby copy of it.',
  'noisy-student': () =>
    'As Pseudo Labels, but the student sees noised points. Then it becomes the teacher, three rounds in all.',
  'mean-teacher': ({ studentConsistent }) =>
    `The student learns the stars${studentConsistent ? ' and, with an eighth of the weight w, to answer near a point as its teacher does at the point' : ' alone: consistency is off'}. The teacher is the running average of the student.`,
  fixmatch: ({ consistent }) =>
    `One network, no teacher${consistent ? ': it learns the stars and, where it is 95 % sure of a point, to give a nearby copy the same class' : '. Consistency is off: it learns the stars alone'}.`,
  'self-training': () =>
    'The student learns the stars and, where it was 95 % sure a step ago, the class that it gave a point then.',
  yours: (teaching) =>
    [
      who(teaching),
      teaching.consistent && teaching.teacher !== 'none' && consistency,
      (teaching.teacher === 'none' ? '' : 'Student: ') + learnsFrom(teaching),
    ]
      .filter(Boolean)
      .join(' '),
  'meta-pseudo-labels': (teaching) =>
    [
      teacherHears(teaching),
      teaching.consistent && consistency,
      teaching.studentTrainsOnStars && 'The student trains on the stars too.',
      teaching.studentConsistent && 'It must answer near a point as its teacher does at the point.',
    ]
      .filter(Boolean)
      .join(' '),
};

/** Under the name of the method that fills the page; about a teacher that learns, the panels say the rest. */
const lede: typeof about = { ...about, 'meta-pseudo-labels': teacherHears };

/** Null where there is no teacher to learn from. */
const studentSees: Record<MethodId, ((teaching: Teaching) => string) | null> = {
  supervised: null,
  uda: null,
  'pseudo-labels': () => 'Learns from the guesses alone.',
  'noisy-student': () => 'Learns from the guesses, on noised points.',
  'mean-teacher': ({ studentConsistent }) =>
    studentConsistent ? 'Learns from the stars and its teacher.' : 'Learns from the stars alone.',
  fixmatch: null,
  'self-training': () => 'Learns from the stars and sure guesses.',
  yours: learnsFrom,
  'meta-pseudo-labels': ({ studentTrainsOnStars, studentConsistent }) => {
    if (studentConsistent)
      return `Learns from guesses${studentTrainsOnStars ? ', stars' : ''} and its teacher.`;
    return studentTrainsOnStars
      ? 'Learns from guesses and from stars.'
      : 'Learns from guesses. Stars only score it.';
  },
};

const className = (side: Class): string => (side === 0 ? 'A' : 'B');

export const methods = { name, about, lede, teacherSees, studentSees, className };
