/** The story's scenes: what a paragraph can set the plots to. Their words: `story` in the language. */
import type { View } from '../../settings/address.ts';
import { withChange, type Change } from '../../settings/paths.ts';
import { withPreset } from '../../settings/presetOf.ts';
import type { PresetId } from '../../settings/presets.ts';
import type { MethodId, Settings } from '../../settings/settings.ts';

/** A preset, `ours` where none is named, with changes, in a view. */
export interface Scene {
  view: View;
  compare?: MethodId[];
  preset?: PresetId;
  change?: Change;
}

const scenes = {
  supervised: { view: 'supervised' },
  pseudoLabels: { view: 'pseudo-labels' },
  loop: { view: 'meta-pseudo-labels' },
  shuffled: { view: 'meta-pseudo-labels', change: { 'teacher.feedback.shuffled': true } },
  withoutConsistency: { view: 'compare', change: { 'teacher.consistency.weight': 0 } },
  withoutFeedback: { view: 'compare', change: { 'teacher.feedback.weight': 0 } },
  withBoth: { view: 'compare' },
  paperLiteral: { view: 'compare', preset: 'paper-literal' },
  paperLike: { view: 'compare', preset: 'paper-like' },
  imagenetLike: { view: 'compare', preset: 'imagenet-like' },
  addUda: { view: 'compare', compare: ['supervised', 'pseudo-labels', 'meta-pseudo-labels', 'uda'] },
  told: { view: 'compare', change: { 'teacher.feedback.weight': 0, 'teacher.labels': 1 } },
  signTurnedRound: { view: 'compare', change: { 'teacher.feedback.weight': -1 } },
  wrongStar: { view: 'compare', change: { 'data.wrongLabel': true } },
  oneNumber: { view: 'compare', change: { 'teacher.feedback.form': 'dot', pseudoLabels: 'sampled' } },
} satisfies Record<string, Scene>;

export type SceneId = keyof typeof scenes;

export const sceneOf = (id: SceneId): Scene => scenes[id];

/** A scene's settings: its preset with the seeds on the screen, then its changes. */
export const sceneSettings = ({ preset = 'ours', change = {} }: Scene, now: Settings): Settings =>
  withChange(withPreset(now, preset), change);
