/** What the story can set the stage to: a state of a real run each. Their words: `story` in the language. */
import type { View } from '../../settings/address.ts';
import { defaults } from '../../settings/fields.ts';
import { withChange, type Change } from '../../settings/paths.ts';
import { withPreset } from '../../settings/presetOf.ts';
import type { PresetId } from '../../settings/presets.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';

export interface Take {
  view: View;
  /** The methods that run; the three of the first screen where none are named. */
  compare?: MethodId[];
  /** One plot, where the view would show teacher and student. */
  field?: true;
  /** `ours` where none is named. */
  preset?: PresetId;
  change?: Change;
  /** How many steps are trained, with the seeds of the first visit, for which it was chosen; to the end where there is none. */
  step?: number;
  /** The step after it is taken apart. */
  slow?: true;
  /** The reader draws a border of their own over it. */
  draws?: true;
  /** A star is pulled into the other moon, and every place on its way is solved. */
  pulled?: true;
}

/** The fair control beside the three. */
const four: MethodId[] = ['supervised', 'pseudo-labels', 'meta-pseudo-labels', 'uda'];
const meta = { view: 'meta-pseudo-labels', field: true } satisfies Take;

/** All six stars gain by it, and so do student and teacher. Many lessons wobble: the text says so. */
const lesson = 142;

const takes = {
  supervised: { view: 'supervised' },
  ownBorder: { view: 'supervised', draws: true },
  pseudoLabels: { view: 'pseudo-labels', field: true },
  lesson: { view: 'meta-pseudo-labels', step: lesson, slow: true },
  shuffled: { ...meta, change: { 'teacher.feedback.shuffled': true } },
  withBoth: meta,
  withoutConsistency: { ...meta, change: { 'teacher.consistency.weight': 0 } },
  withoutFeedback: { ...meta, change: { 'teacher.feedback.weight': 0 } },
  beforeDip: { view: 'meta-pseudo-labels', step: 391 },
  slip: { view: 'meta-pseudo-labels', step: 393 },
  dip: { view: 'meta-pseudo-labels', step: 394 },
  afterDip: { view: 'meta-pseudo-labels', step: 401 },
  pulled: { view: 'compare', compare: four, pulled: true },
  fairControl: { view: 'compare', compare: four },
  told: { ...meta, change: { 'teacher.feedback.weight': 0, 'teacher.labels': 1 } },
  paperLiteral: { ...meta, preset: 'paper-literal' },
  paperLike: { ...meta, preset: 'paper-like' },
  imagenetLike: { ...meta, preset: 'imagenet-like' },
  signTurnedRound: { ...meta, change: { 'teacher.feedback.weight': -1 } },
  wrongStar: { ...meta, change: { 'data.wrongLabel': true } },
  oneNumber: { ...meta, change: { 'teacher.feedback.form': 'dot', pseudoLabels: 'sampled' } },
} satisfies Record<string, Take>;

export type TakeId = keyof typeof takes;

export const takeOf = (id: TakeId): Take => takes[id];

/** A take's settings: its preset with the seeds of these, unless it goes to a step of its own; then its changes. */
export const takeSettings = ({ preset = 'ours', change = {}, step }: Take, now: Settings): Settings =>
  withChange(withPreset(step === undefined ? now : { ...defaults, yours: now.yours }, preset), change);
