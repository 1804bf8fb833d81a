/** The settings: their names, what each does and accepts, and why some cannot run together. */
import { numberWord } from './numbers.ts';
import type { Field, SettingGroup } from '../../settings/fields.ts';
import type { ChoicePath, Path, ValueAt } from '../../settings/paths.ts';
import type { NumberRange } from '../../settings/readNumber.ts';
import type { Conflict } from '../../settings/settings.ts';

export interface SettingWords {
  name: string;
  /** What its number counts, where that is not plain. */
  unit?: string;
  /** What it does; where it says so, of so many labels. */
  note: string | ((labels: number) => string);
  choices?: Record<string, string>;
}

const group: Record<SettingGroup, string> = {
  first: 'What matters most',
  teacher: 'Teacher',
  data: 'Data',
  networks: 'Both networks',
  run: 'Run',
};

type Choices = { [P in ChoicePath]: { choices: Record<ValueAt<P>, string> } };

const fields: Record<Path, SettingWords> & Choices = {
  'teacher.feedback.weight': {
    name: 'Feedback λ',
    note: 'How strongly the student’s loss on the stars pushes the teacher. 0 turns it off; negative turns the sign round, as in the released code.',
  },
  'teacher.consistency.weight': {
    name: 'Consistency w',
    note: 'How strongly the teacher must answer alike for a point and a nearby copy of it. UDA uses it too.',
  },
  'teacher.consistency.deviation': {
    name: 'Nearby copy σ',
    unit: 'of input',
    note: 'How far the copy that consistency compares lies from its point: a standard deviation.',
  },
  'teacher.labels': {
    name: 'Teacher sees labels b',
    note: 'How strongly the teacher trains on the stars itself. At 0 it never sees one.',
  },
  'student.labels': {
    name: 'Student sees labels a',
    note: 'How strongly the student trains on the stars as well. At 0 they only score it.',
  },
  'teacher.learningRate': {
    name: 'Learning rate η_T',
    unit: 'teacher',
    note: 'The length of the teacher’s steps.',
  },
  'student.learningRate': {
    name: 'Learning rate η_S',
    unit: 'student',
    note: 'The length of the student’s steps, of Supervised and of UDA.',
  },
  'data.noise': {
    name: 'Noise',
    unit: 'moon radii',
    note: 'Standard deviation of the points around their moon.',
  },
  'data.placement': {
    name: 'Stars',
    note: (labels) => `Where the ${numberWord(labels)} labels lie on their moons.`,
    choices: { spaced: 'Spaced', jittered: 'Jittered', random: 'Random', ends: 'Ends' },
  },
  pseudoLabels: {
    name: 'The teacher’s guesses',
    note: 'The pseudo labels. Soft: its probabilities. Sampled: drawn from them. Argmax: the likelier class.',
    choices: { soft: 'Soft', sampled: 'Sampled', argmax: 'Argmax' },
  },
  'teacher.feedback.form': {
    name: 'Feedback form',
    note: 'Exact and per example push each guess by itself. Dot and difference give one number for all, and need sampled or argmax guesses.',
    choices: { exact: 'Exact', perExample: 'Per example', dot: 'Dot', difference: 'Difference' },
  },
  'teacher.feedback.lookAhead': {
    name: 'Look ahead',
    note: 'Score the student after its step. Off: before it, a control.',
  },
  'teacher.feedback.shuffled': {
    name: 'Shuffle feedback',
    note: 'A placebo: each point gets the push meant for another.',
  },
  'teacher.start': {
    name: 'Starts from',
    note: 'First weights of its own, or a Supervised network after 3,000 steps, which has seen the stars.',
    choices: { scratch: 'Scratch', supervised: 'Supervised' },
  },
  'data.wrongLabel': {
    name: 'One star is wrong',
    note: (labels) => `One of the ${numberWord(labels)} lies in the other moon from the start.`,
  },
  'data.seed': {
    name: 'Data seed',
    note: 'Another number, other points. Whatever changes the data puts the stars back.',
  },
  'network.activation': {
    name: 'Activation',
    note: 'Of both hidden layers.',
    choices: { tanh: 'tanh', sigmoid: 'sigmoid', relu: 'ReLU' },
  },
  'network.hidden': { name: 'Hidden units', note: 'Units of each hidden layer, such as 8-8.' },
  'network.initialization': {
    name: 'First weights',
    note: 'Xavier: ±√(6/(fan-in + fan-out)). Small: ±0.1.',
    choices: { xavier: 'Xavier', paper: 'Small' },
  },
  'network.gain': { name: 'Gain', unit: '× first weights', note: 'A factor on the first weights.' },
  'data.input': {
    name: 'Network input',
    note: 'Scaled: 2 · (x − (0.5, 0.25)). Raw: x as it is.',
    choices: { scaled: 'Scaled', raw: 'Raw' },
  },
  steps: { name: 'Steps', note: 'How many steps a run takes before it stops by itself.' },
  batch: { name: 'Batch', unit: 'points a step', note: 'Unlabeled points a step, or “all”.' },
  'network.seed': { name: 'Weights seed', note: 'First weights, batches and noise.' },
};

/** What a field accepts: the end of a sentence that refuses something. */
function accepts(field: Field): string {
  switch (field.kind) {
    case 'choice':
      return `one of ${field.choices.join(', ')}`;
    case 'switch':
      return 'true or false';
    case 'layers':
      return `1 to ${field.maxLayers} layers of 1 to ${field.maxUnits} units, such as 8-8`;
    case 'number':
      return `${acceptsNumber(field)}${field.or ? `, or ${field.or}` : ''}`;
  }
}

const acceptsNumber = ({ integer, min, max }: NumberRange): string =>
  `${integer ? 'a whole number' : 'a number'} from ${min} to ${max}`;

/** After a sentence that refuses a text: what it could mean, where that is more than one number, and what is taken. */
const instead = (readings: readonly number[], accepted: string): string =>
  `${readings.length > 1 ? `It can be read as ${readings.join(' or as ')}. ` : ''}Accepted: ${accepted}.`;

const conflict: Record<Conflict, string> = {
  exactNeedsSoft:
    'Exact feedback differentiates through soft pseudo labels; sampled and argmax labels have no gradient. Use soft labels, or per-example feedback.',
  softHasNoGradient:
    'With soft pseudo labels this feedback has no gradient: the cross-entropy of a belief with itself is stationary. Use sampled or argmax labels, or exact feedback.',
  onePushForAll:
    'Only exact and per-example feedback push each point by itself, so only they can be shuffled.',
};

const refusal = (text: string, readings: readonly number[], accepted: string): string =>
  `“${text}” is not accepted here. ${instead(readings, accepted)}`;

export const settings = { group, fields, accepts, acceptsNumber, instead, refusal, conflict };
