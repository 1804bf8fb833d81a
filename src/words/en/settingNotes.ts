/** What each setting does. */
import { numberWord } from './numbers.ts';
import type { Path } from '../../settings/paths.ts';

/** Where it says so, of so many labels. */
export type SettingNote = string | ((labels: number) => string);

export const settingNotes: Record<Path, SettingNote> = {
  'teacher.feedback.weight':
    'How strongly the student’s loss on the stars pushes the teacher. 0 turns it off; negative turns the sign round, as in the released code.',
  'teacher.consistency.weight':
    'How strongly the teacher must answer alike for a point and a nearby copy of it. UDA, FixMatch and Mean Teacher use it too.',
  'teacher.consistency.deviation':
    'How far the copy that consistency compares lies from its point: a standard deviation.',
  'teacher.labels': 'How strongly the teacher trains on the stars itself. At 0 it does not.',
  'student.labels': 'How strongly the student trains on the stars as well. At 0 they only score it.',
  'teacher.learningRate': 'The length of the teacher’s steps.',
  'student.learningRate': 'The length of the student’s steps, and of a network’s that has no teacher.',
  'data.set':
    'What the two classes look like. In Bridge the classes meet within a crowd, so that whoever takes crowds for classes is wrong.',
  'data.points': 'Points that were painted, or came from a file. They are the data then.',
  'data.pointsPerClass': 'How many points each class has, the stars included.',
  'data.labelsPerClass':
    'How many of each class’s points are labeled. Whatever changes the data puts the stars back.',
  'data.gap':
    'How far apart the classes are where they come closest. Of the bridge: how far it ends from the other bar.',
  'data.noise': 'Standard deviation of the points around the shape of their class.',
  'data.placement': (labels) =>
    `Where the ${numberWord(labels)} labels lie along the shapes of their classes.`,
  pseudoLabels:
    'The pseudo labels. Soft: its probabilities. Sampled: drawn from them. Argmax: the likelier class.',
  pseudoLabelThreshold:
    'A guess counts where the teacher is at least so sure of its class. 0.5: every guess. Self-training has its own, 0.95.',
  'teacher.consistency.threshold':
    'Consistency counts a point where the answer there is at least so sure. 0.5: every point. UDA’s paper has 0.8; FixMatch its own here, 0.95.',
  'teacher.consistency.temperature':
    'Below 1 the answer that a nearby copy must give is sharper than the network’s own; 0 is the likelier class. UDA’s paper has 0.4; FixMatch its own here, 0.',
  'student.consistency.weight':
    'How strongly the student must answer near a point as a teacher that learns does at the point.',
  'teacher.decay':
    'Of Mean Teacher: how much of the teacher stays in a step; the rest is the student. 0: the student a step ago.',
  'teacher.feedback.form':
    'Exact and per example push each guess by itself. Dot and difference give one number for all, and need sampled or argmax guesses.',
  'teacher.feedback.lookAhead': 'Score the student after its step. Off: before it, a control.',
  'teacher.feedback.shuffled': 'A placebo: each point gets the push meant for another.',
  'teacher.start':
    'First weights of its own, or a Supervised network after 3,000 steps, which has seen the stars.',
  'yours.teacher.kind':
    'Frozen: Supervised, after 3,000 steps. Averaged: follows its student. Learning: by gradients. None: one network, and no guesses.',
  'yours.teacher.start':
    'Of a teacher that follows or learns: first weights of its own, a Supervised network, or its student’s first weights.',
  'yours.teacher.decay': 'Of an averaged teacher: how much of it stays in a step. 0: the student a step ago.',
  'yours.teacher.rounds':
    'Of a frozen teacher: into how many parts the run is cut. Between two, the student becomes the teacher.',
  'yours.student.labels': 'How strongly the student trains on the stars.',
  'yours.pseudoLabels.kind': 'What the student learns of its teacher’s guesses. None: not from guesses.',
  'yours.pseudoLabels.threshold':
    'A guess counts where the teacher is at least so sure of its class. 0.5: every guess.',
  'yours.pseudoLabels.noisedInputs': 'The student sees a nearby copy of the point that the teacher labels.',
  'yours.student.consistency.weight':
    'How strongly the student must answer at a nearby copy as its teacher does at the point; without a teacher, as it does itself.',
  'yours.student.consistency.threshold':
    'The student’s consistency counts a point where the answer there is at least so sure. 0.5: every point.',
  'yours.student.consistency.temperature':
    'Below 1 the answer that the copy must give is sharper; 0 is the likelier class.',
  'yours.teacher.labels': 'How strongly a teacher that learns trains on the stars itself.',
  'yours.teacher.feedback.weight':
    'How strongly the student’s loss on the stars pushes a teacher that learns and guesses. 0 turns it off.',
  'yours.teacher.feedback.form':
    'Exact and per example push each guess by itself. Dot and difference give one number for all, and need sampled or argmax guesses.',
  'yours.teacher.feedback.lookAhead': 'Score the student after its step. Off: before it, a control.',
  'yours.teacher.feedback.shuffled': 'A placebo: each point gets the push meant for another.',
  'yours.teacher.consistency.weight':
    'How strongly a teacher that learns must answer alike for a point and a nearby copy of it.',
  'yours.teacher.consistency.threshold':
    'The teacher’s consistency counts a point where its answer is at least so sure. 0.5: every point.',
  'yours.teacher.consistency.temperature':
    'Below 1 the answer that the copy must give the teacher is sharper; 0 is the likelier class.',
  'data.wrongLabel': (labels) =>
    `One of the ${numberWord(labels)} lies among the other class from the start.`,
  'data.seed': 'Another number, other points. Whatever changes the data puts the stars back.',
  'network.activation': 'Of both hidden layers.',
  'network.hidden': 'Units of each hidden layer, such as 8-8.',
  'network.initialization': 'Xavier: ±√(6/(fan-in + fan-out)). Small: ±0.1.',
  'network.gain': 'A factor on the first weights.',
  'data.input': 'Scaled: twice the distance from the middle of the picture. Raw: x as it is.',
  steps: 'How many steps a run takes before it stops by itself.',
  batch: 'Unlabeled points a step, or “all”.',
  'network.seed': 'First weights, batches and noise.',
};
