/** Every sentence of the page: a second language is a second file like this one. Numbers come from runs. */
import type { Policy } from '../../settings/address.ts';
import type { Provenance } from '../../settings/fields.ts';
import type { PresetId } from '../../settings/presets.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';
import type { Speed, Status } from '../../worker/protocol.ts';
import type { MethodSummary, Summary } from '../../session/summary.ts';
import { methods } from './methods.ts';
import { count, percent } from './numbers.ts';

export const methodName = methods.name;

export const compareName = 'Compare';

export { count, percent };

const signed = (value: number, digits: number): string =>
  `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;

/** Whether the teacher of these settings never meets a label. */
export const teacherSeesNoLabel = ({ teacher }: Settings): boolean =>
  teacher.labels === 0 && teacher.start === 'scratch';

export const headline = (settings: Settings): [string, string] =>
  teacherSeesNoLabel(settings)
    ? ['Learning from a teacher', 'that never sees a label']
    : ['Learning from a teacher', 'that learns from its student'];

/** What a method does, following the settings. */
export function about(method: MethodId, settings: Settings): string {
  const { teacher, student } = settings;
  switch (method) {
    case 'supervised':
      return 'One network, trained on the stars alone. The other points are never seen.';
    case 'pseudo-labels':
      return 'Supervised is trained, then frozen. It labels the points, and the student learns from that, mistakes included.';
    case 'uda':
      return 'One network, no teacher: it learns the stars and to answer alike for a point and a nearby copy of it.';
    case 'noisy-student':
      return 'As Pseudo Labels, but the student sees noised points. Then it becomes the teacher, three rounds in all.';
    case 'meta-pseudo-labels':
      return [
        teacherHears(settings),
        teacher.consistency.weight > 0
          ? 'Consistency shapes its boundary: it must answer alike for a point and a nearby copy.'
          : '',
        student.labels > 0 ? 'The student trains on the stars too.' : '',
      ]
        .filter(Boolean)
        .join(' ');
  }
}

/** What news of the classes reaches the teacher. */
export function teacherHears({ teacher }: Settings): string {
  const hears = teacher.feedback.weight !== 0;
  if (teacher.labels > 0 && hears)
    return 'The teacher learns from the stars and from how its student does on them.';
  if (teacher.labels > 0) return 'The teacher learns from the stars. Feedback is off.';
  const start =
    teacher.start === 'supervised'
      ? 'The teacher starts from Supervised.'
      : 'The teacher never sees a label.';
  if (!hears) return `${start} Feedback is off, so no news of the classes reaches it.`;
  if (teacher.feedback.form === 'exact' || teacher.feedback.form === 'perExample')
    return `${start} For each of its guesses it hears: would shifting it lower the student’s loss on the stars?`;
  return `${start} It hears one number: did the last lesson lower the student’s loss on the stars?`;
}

/** What the run has just measured, under a plot. */
export const fact = {
  ofUnlabeled: (total: number): string => `of ${count(total)} wrong`,
  shared: 'shared with Supervised',
  starsRight: 'Stars right:',
  ofStars: (right: number, all: number): string => `${right} of ${all}`,
  fresh: ({ freshAccuracy }: MethodSummary): string => `${percent(freshAccuracy)} % on 10,000 fresh points`,
  moved: (now: MethodSummary, before: MethodSummary): string =>
    `${signed(100 * (now.accuracy - before.accuracy), 1)} percentage points since the star moved`,
  otherFuture: (now: MethodSummary, other: number, still: boolean): string => {
    const difference = 100 * (now.accuracy - other);
    if (still && difference === 0) return 'Press Play to see what the move changes';
    return `${signed(difference, 1)} percentage points against the run without the move`;
  },
};

export const measuring = 'Measuring …';

export const accuracyNote = 'Accuracy on the 1,994 points whose classes are hidden from training.';

/** The change of the labeled loss in the last step: one direction, losses only. */
export function lesson(losses: MethodSummary['losses']): string {
  if (losses.labeledBefore === null || losses.labeledAfter === null) return 'star loss not measured yet';
  const fell = losses.labeledBefore - losses.labeledAfter;
  return `star loss ${fell >= 0 ? 'fell' : 'rose'} ${Math.abs(fell).toFixed(4)}`;
}

/** What comes back to the teacher, by the form of the feedback. */
export const feedbackNote = ({ teacher }: Settings): string => {
  const { form, weight } = teacher.feedback;
  if (weight === 0) return 'Off: no news of the classes comes back.';
  return form === 'dot' || form === 'difference'
    ? 'This one number is all that the teacher hears.'
    : 'Every guess gets its own push, toward a lower star loss.';
};

export const wiring = {
  train: 'train',
  thenFrozen: '3,000 steps, frozen',
  trainTeacher: 'score, and train the teacher',
  trainStudent: 'score, and train the student',
  trainBoth: 'score, and train both',
  onlyScore: 'only score',
  notUsed: 'not used',
  network: 'network',
  teacher: 'teacher',
  student: 'student',
  noised: 'sees noised points',
  consistency: 'consistency',
  feedback: 'feedback',
  push: 'a push per guess',
  feedbackOff: 'no feedback',
};

const statusName: Record<Status, string> = {
  running: 'Training',
  paused: 'Paused',
  finished: 'Finished',
  diverged: 'Stopped',
};

export const notice = {
  diverged: (step: number): string =>
    `A weight stopped being a number after step ${count(step)}. The picture shows the last finite step.`,
  halve: 'Restart with half the learning rates',
  engineLost: (name: string): string => `The engine was lost; ${name} took over from the last snapshot.`,
  failed: (message: string): string => `Training stopped: ${message}`,
  restart: 'Restart',
  more: (rest: number): string => `And ${rest} more.`,
  noStar: (side: string): string =>
    `Class ${side} has no star left. Training goes on, but nothing tells it where class ${side} lies.`,
  otherMoon: (side: string): string =>
    `A star of class ${side} lies among points of the other moon. It will be believed or overruled: watch which.`,
  dismiss: 'Dismiss',
};

export const engineName = (name: string): string =>
  ({ webgpu: 'WebGPU', wasm: 'WebAssembly', tfjs: 'TensorFlow.js' })[name] ?? name;

export const speedName = (speed: Speed): string =>
  speed === 'fastest' ? 'as fast as it goes' : `${count(speed)} ${speed === 1 ? 'step' : 'steps'}/s`;

export const sideName = methods.className;

export const policyName: Record<Policy, string> = {
  continue: 'Continue training',
  restart: 'Restart from the same seed',
};

export const policyNote: Record<Policy, string> = {
  continue:
    'A moved star takes effect at once; the networks go on from where they are. Undo brings the run back as it stood before; the latest eight runs are kept, in 64 MB at most.',
  restart:
    'On release, training starts again from the same first weights. Undo restarts, too, with the stars as they were.',
};

export const presetName: Record<PresetId, string> = {
  ours: 'Ours',
  'paper-like': 'Paper-like',
  'paper-literal': 'Paper literal',
  'imagenet-like': 'ImageNet-like',
};

export const presetNote: Record<PresetId, string> = {
  ours: 'tanh units, exact feedback, consistency, a teacher without labels. 3,000 steps.',
  'paper-like':
    'The paper’s network and small first weights, with consistency added; the teacher starts from Supervised. 20,000 steps.',
  'paper-literal': 'Section 3.1 as it stands: feedback alone. The claim under test. 20,000 steps.',
  'imagenet-like': 'All three teacher terms, as in the paper’s large runs. 2,500 steps.',
};

/** What the settings are, where they are not the default's. */
export const changed = (preset: PresetId, changes: readonly string[]): string =>
  changes.length === 0
    ? `Settings: ${presetName[preset]}.`
    : `${presetName[preset]}, but: ${changes.join(', ')}.`;
export const backToOurs = 'Back to Ours';

export const provenanceName: Record<Provenance, string> = {
  paper: 'paper',
  "paper's large runs": 'paper’s large runs',
  ours: 'ours',
};

export const provenanceNote: Record<Provenance, string> = {
  paper: 'Section 3.1 of the paper says it.',
  "paper's large runs": 'Not in the paper’s toy; its large runs use it.',
  ours: 'The paper is silent; this is our choice.',
};

export const siteName = 'Two moons';
export const methodGroup = 'Method';
export const engineGroup = 'Engine';
export const transportGroup = 'Training';
export const noticeGroup = 'Notices';
export const speedGroup = 'Speed';
export const presetGroup = 'Preset';
export const policyGroup = 'When a star moves';
export const closeSettings = 'Close settings';
export const settingsNote = 'A change restarts training. Stars keep their places while the data stays.';
export const teacherRegion = 'Teacher';
export const studentHeading = 'Student';
export const dragCue = 'Drag a star';

export const buttons = {
  play: 'Play',
  pause: 'Pause',
  stepForward: 'Step forward',
  stepBack: 'Step back',
  reset: 'Reset',
  newData: 'New data',
  newWeights: 'New weights',
  settings: 'Settings',
  undo: 'Undo',
  redo: 'Redo',
  theme: 'Light or dark',
};

export const buttonHint = {
  newData: 'Other points of the same moons; the same first weights',
  newWeights: 'Other first weights and batches; the same points',
};

const numberWord = (value: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six'][value] ?? String(value);
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

export const lede = {
  points: '2,000 points,',
  labeled: (labels: number): string =>
    `${numberWord(labels)} labeled: the ${labels === 1 ? 'star' : 'stars'}`,
  methods: (compared: number): string => `${capital(numberWord(compared))} methods color the rest.`,
  drag: 'Drag a star',
  answer: 'and watch them answer.',
};

export const methodHint: Record<'uda' | 'noisy-student', string> = {
  uda: 'The fair control: labels and consistency, no teacher',
  'noisy-student': 'Pseudo Labels with noised inputs, three rounds',
};
/** Beside the button that adds UDA: what else the methods on the screen differ in. Null where it does not apply. */
export const fairControl = ({ teacher }: Settings, compared: readonly MethodId[]): string | null =>
  teacher.consistency.weight > 0 && compared.includes('meta-pseudo-labels') && !compared.includes('uda')
    ? `Only ${methodName['meta-pseudo-labels']} has consistency here. ${methodName.uda} has it without a teacher:`
    : null;

export const addMethod = (id: MethodId): string => `Add ${methodName[id]}`;
export const removeMethod = (id: MethodId): string => `Remove ${methodName[id]}`;

export const legend = {
  labeled: 'stars, A and B',
  right: 'dots in true color: right',
  wrong: 'wrong',
  shared: 'wrong in Supervised too',
  student: 'student',
  teacher: 'teacher',
  before: 'without the move',
  origin: 'old place',
};

export const unreachable =
  'The network went away before the story and the experiments had come; they come with it.';

export const engineLoading = 'Starting the engine';
export const engineTitle = (adapter: string): string => `Trains on: ${adapter}`;
export const engineStatus = (
  name: string,
  adapter: string,
  summary: Summary | null,
  framesPerSecond: number,
): string => {
  const where = name === 'webgpu' ? `WebGPU, ${adapter}` : engineName(name);
  if (!summary) return `${where}, training the first teacher`;
  if (summary.status !== 'running') return `${where}, ${statusName[summary.status].toLowerCase()}`;
  return `${where}, ${count(Math.round(summary.stepsPerSecond))} steps/s, ${framesPerSecond} fps`;
};

export const stepOf = (summary: Summary | null): string =>
  summary ? `of ${count(summary.until)} steps` : 'steps';

export const spokenRun = (summary: Summary): string =>
  `${statusName[summary.status]}, step ${count(summary.step)}. ${summary.methods
    .map(({ method, accuracy }) => `${methodName[method]} ${percent(accuracy)} %`)
    .join(', ')}.`;

export const teacherSees = (method: MethodId, settings: Settings): string => {
  if (method === 'noisy-student') return 'Supervised at first, then the student of the round before.';
  if (method === 'pseudo-labels') return 'Supervised after 3,000 steps on the stars, frozen.';
  return teacherSeesNoLabel(settings) ? 'Sees points, never a label.' : 'Sees points, and has met the stars.';
};

export const studentSees = (method: MethodId, { student }: Settings): string => {
  if (method === 'noisy-student') return 'Learns from the guesses, on noised points.';
  if (method === 'pseudo-labels') return 'Learns from the guesses alone.';
  return student.labels > 0
    ? 'Learns from the guesses and from the stars.'
    : 'Learns from the guesses. The stars only score it.';
};

const guessKind = { soft: 'Soft guesses', sampled: 'Sampled guesses', argmax: 'Hard guesses' };

export const lessonWords = {
  guesses: (method: MethodId, { pseudoLabels, batch }: Settings): string => {
    const kind = method === 'meta-pseudo-labels' ? guessKind[pseudoLabels] : guessKind.argmax;
    return `${kind} for ${batch === 'all' ? 'all' : count(batch)} points`;
  },
  question: 'Did the last lesson help?',
  losses: (before: number, after: number): string => `${before.toFixed(4)} → ${after.toFixed(4)};`,
  needle: 'ticks: lessons before',
  frozen: (method: MethodId): string =>
    method === 'noisy-student'
      ? 'Nothing comes back. After a third of the run, the student becomes the teacher.'
      : 'Nothing comes back: the teacher is frozen, so its mistakes stay.',
  feedback: 'Feedback',
  consistency: 'Consistency',
  consistencyNote: 'Answers alike for a point and a nearby copy: this shapes the boundary.',
};

export const refusal = (text: string, accepts: string): string =>
  `“${text}” is not accepted here. Accepted: ${accepts}.`;

export const curvesTitle = {
  accuracy: 'Accuracy on the 1,994 hidden classes',
  loss: 'Star loss: the student’s loss on the labels',
};
export const measureName = { accuracy: 'Accuracy', loss: 'Star loss' };
export const timelineName = 'Step';
export const moveEvent = (step: number): string => `A star moved at step ${count(step)}`;

export const shortcuts = {
  title: 'Keyboard shortcuts',
  on: 'Shortcuts on',
  list: [
    ['Space', 'Play or pause; in slow motion, the next phase'],
    ['→ ←', 'Step forward, step back'],
    ['R', 'Reset'],
    ['Ctrl Z, Ctrl Shift Z', 'Undo, redo'],
    ['Tab', 'To the next star'],
    ['Arrows, with Shift', 'Move a star by 0.02, by 0.1'],
    ['F', 'Flip a star’s class'],
    ['Delete', 'Unlabel a star'],
    ['Double-click', 'Label the nearest point'],
    ['?', 'This list'],
  ] as const,
};

export const footer = {
  paper: 'Pham, Dai, Xie, Luong, Le: Meta Pseudo Labels,',
  local: 'Everything runs in this page; nothing leaves your machine.',
};
