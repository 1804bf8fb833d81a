/** The settings: their names, what each accepts, and why some cannot run together. */
import type { Field, SettingGroup } from '../../settings/fields.ts';
import type { ChoicePath, Path, ValueAt } from '../../settings/paths.ts';
import type { PresetId } from '../../settings/presets.ts';
import type { NumberRange } from '../../settings/readNumber.ts';
import type { Conflict, FeedbackConflict } from '../../settings/settings.ts';

export interface SettingWords {
  name: string;
  /** What its number counts, where that is not plain. */
  unit?: string;
  choices?: Record<string, string>;
}

const group: Record<SettingGroup, string> = {
  first: 'What matters most',
  teacher: 'Teacher',
  data: 'Data',
  networks: 'Both networks',
  run: 'Run',
  yours: 'Yours, a row of your own',
};

const presetName: Record<PresetId, string> = {
  ours: 'Ours',
  'paper-like': 'Paper-like',
  'paper-literal': 'Paper literal',
  'imagenet-like': 'ImageNet-like',
};

type Choices = { [P in ChoicePath]: { choices: Record<ValueAt<P>, string> } };

const fields: Record<Path, SettingWords> & Choices = {
  'teacher.feedback.weight': { name: 'Feedback λ' },
  'teacher.consistency.weight': { name: 'Consistency w' },
  'teacher.consistency.deviation': { name: 'Nearby copy σ', unit: 'of input' },
  'teacher.labels': { name: 'Teacher sees labels b' },
  'student.labels': { name: 'Student sees labels a' },
  'teacher.learningRate': { name: 'Learning rate η_T', unit: 'teacher' },
  'student.learningRate': { name: 'Learning rate η_S', unit: 'student' },
  'data.set': {
    name: 'Data',
    choices: { moons: 'Moons', circles: 'Circles', spirals: 'Spirals', blobs: 'Blobs', bridge: 'Bridge' },
  },
  'data.points': { name: 'Own points' },
  'data.pointsPerClass': { name: 'Points a class' },
  'data.labelsPerClass': { name: 'Stars a class' },
  'data.gap': { name: 'Gap', unit: 'picture units' },
  'data.noise': { name: 'Noise', unit: 'picture units' },
  'data.placement': {
    name: 'Stars',
    choices: { spaced: 'Spaced', jittered: 'Jittered', random: 'Random', ends: 'Ends' },
  },
  pseudoLabels: {
    name: 'The teacher’s guesses',
    choices: { soft: 'Soft', sampled: 'Sampled', argmax: 'Argmax' },
  },
  pseudoLabelThreshold: { name: 'Guess threshold τ_u' },
  'teacher.consistency.threshold': { name: 'Consistency threshold τ_c' },
  'teacher.consistency.temperature': { name: 'Consistency temperature κ' },
  'student.consistency.weight': { name: 'Student’s consistency w' },
  'teacher.decay': { name: 'Averaging α' },
  'teacher.feedback.form': {
    name: 'Feedback form',
    choices: { exact: 'Exact', perExample: 'Per example', dot: 'Dot', difference: 'Difference' },
  },
  'teacher.feedback.lookAhead': { name: 'Look ahead' },
  'teacher.feedback.shuffled': { name: 'Shuffle feedback' },
  'teacher.start': {
    name: 'Teacher starts from',
    choices: { scratch: 'Scratch', supervised: 'Supervised' },
  },
  'yours.teacher.kind': {
    name: 'Yours: teacher',
    choices: { none: 'None', frozen: 'Frozen', averaged: 'Averaged', learning: 'Learning' },
  },
  'yours.teacher.start': {
    name: 'Yours: teacher starts from',
    choices: { scratch: 'Scratch', supervised: 'Supervised', student: 'Student' },
  },
  'yours.teacher.decay': { name: 'Yours: averaging α' },
  'yours.teacher.rounds': { name: 'Yours: rounds' },
  'yours.student.labels': { name: 'Yours: student sees labels a' },
  'yours.pseudoLabels.kind': {
    name: 'Yours: the teacher’s guesses',
    choices: { none: 'None', soft: 'Soft', sampled: 'Sampled', argmax: 'Argmax' },
  },
  'yours.pseudoLabels.threshold': { name: 'Yours: guess threshold τ_u' },
  'yours.pseudoLabels.noisedInputs': { name: 'Yours: guesses at noised points' },
  'yours.student.consistency.weight': { name: 'Yours: student’s consistency w' },
  'yours.student.consistency.threshold': { name: 'Yours: student’s consistency threshold τ_c' },
  'yours.student.consistency.temperature': { name: 'Yours: student’s consistency temperature κ' },
  'yours.teacher.labels': { name: 'Yours: teacher sees labels b' },
  'yours.teacher.feedback.weight': { name: 'Yours: feedback λ' },
  'yours.teacher.feedback.form': {
    name: 'Yours: feedback form',
    choices: { exact: 'Exact', perExample: 'Per example', dot: 'Dot', difference: 'Difference' },
  },
  'yours.teacher.feedback.lookAhead': { name: 'Yours: look ahead' },
  'yours.teacher.feedback.shuffled': { name: 'Yours: shuffle feedback' },
  'yours.teacher.consistency.weight': { name: 'Yours: teacher’s consistency w' },
  'yours.teacher.consistency.threshold': { name: 'Yours: teacher’s consistency threshold τ_c' },
  'yours.teacher.consistency.temperature': { name: 'Yours: teacher’s consistency temperature κ' },
  'data.wrongLabel': { name: 'One star is wrong' },
  'data.seed': { name: 'Data seed' },
  'network.activation': {
    name: 'Activation',
    choices: { tanh: 'tanh', sigmoid: 'sigmoid', relu: 'ReLU' },
  },
  'network.hidden': { name: 'Hidden units' },
  'network.initialization': {
    name: 'First weights',
    choices: { xavier: 'Xavier', paper: 'Small' },
  },
  'network.gain': { name: 'Gain', unit: '× first weights' },
  'data.input': {
    name: 'Network input',
    choices: { scaled: 'Scaled', raw: 'Raw' },
  },
  steps: { name: 'Steps' },
  batch: { name: 'Batch', unit: 'points a step' },
  'network.seed': { name: 'Weights seed' },
};

/** What a field accepts: the end of a sentence that refuses something. */
function accepts(field: Field): string {
  switch (field.kind) {
    case 'choice':
      return `one of ${field.choices.join(', ')}`;
    case 'switch':
      return 'true or false';
    case 'points':
      return 'points as the page writes them in an address';
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

const feedbackConflict: Record<FeedbackConflict, string> = {
  exactNeedsSoft:
    'Exact feedback differentiates through soft pseudo labels; sampled and argmax labels have no gradient. Use soft labels, or per-example feedback.',
  softHasNoGradient:
    'With soft pseudo labels this feedback has no gradient: the cross-entropy of a belief with itself is stationary. Use sampled or argmax labels, or exact feedback.',
  onePushForAll:
    'Only exact and per-example feedback push each point by itself, so only they can be shuffled.',
};

const conflict: Record<Conflict, string> = {
  ...feedbackConflict,
  'yours.exactNeedsSoft': `Of Yours: ${feedbackConflict.exactNeedsSoft}`,
  'yours.softHasNoGradient': `Of Yours: ${feedbackConflict.softHasNoGradient}`,
  'yours.onePushForAll': `Of Yours: ${feedbackConflict.onePushForAll}`,
  learnsNothing:
    'The student of Yours would learn nothing. Give it the labels, a teacher’s pseudo labels, or consistency.',
  noSuchPlacement:
    'These data have no ends where stars could lie: rings are closed, and the bridge branches. Place the stars otherwise.',
  nothingUnlabeled:
    'All points would be labeled, and none left to learn from. Take more points or fewer labels.',
};

const refusal = (text: string, readings: readonly number[], accepted: string): string =>
  `“${text}” is not accepted here. ${instead(readings, accepted)}`;

/** What the settings are, where they are not the default's. */
const changed = (preset: PresetId, changes: readonly string[]): string =>
  changes.length === 0
    ? `Settings: ${presetName[preset]}.`
    : `${presetName[preset]}, but: ${changes.join(', ')}.`;

const backToOurs = 'Back to Ours';

export const settings = {
  changed,
  backToOurs,
  presetName,
  group,
  fields,
  accepts,
  acceptsNumber,
  instead,
  refusal,
  conflict,
};
