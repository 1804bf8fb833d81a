/** How many recorded runs reached 99 %, as the story tells it: counted by the command line from docs/results. */
import type { PresetId } from '../../settings/presets.ts';
import type { MethodId } from '../../settings/settings.ts';
import recorded from './recorded.json';

export interface Counted {
  reached: number;
  runs: number;
}

/** @param id of an experiment in docs/results */
function countOf(id: keyof typeof recorded, method: MethodId = 'meta-pseudo-labels'): Counted {
  const counts: Partial<Record<string, number[]>> = recorded[id];
  const [reached, runs] = counts[method]! as [number, number];
  return { reached, runs };
}

/** Stars spaced, where a name says nothing else. */
export const counts = {
  ours: countOf('ours-spaced'),
  oursRandom: countOf('ours-random'),
  shuffled: countOf('shuffled-spaced'),
  withoutConsistency: countOf('feedback-1-labels-0-consistency-0-spaced'),
  withoutFeedback: countOf('feedback-0-labels-0-consistency-8-spaced'),
  literal: countOf('literal-raw-labels-0'),
  paperLike: countOf('paper-like'),
  uda: countOf('ours-spaced', 'uda'),
  udaRandom: countOf('ours-random', 'uda'),
  told: countOf('feedback-0-labels-1-consistency-8-spaced'),
  toldRandom: countOf('feedback-0-labels-1-consistency-8-random'),
  wrongFedBack: countOf('wrong-label-feedback-1'),
  wrongTold: countOf('wrong-label-told-1'),
  wrongToldSoftly: countOf('wrong-label-told-0.05'),
};

/** Experiments in docs/results that ran a preset as it is. */
export const presetExperiments = {
  ours: 'ours-spaced',
  'paper-like': 'paper-like',
  'paper-literal': 'literal-raw-labels-0',
  'imagenet-like': 'imagenet-like',
} as const satisfies Record<PresetId, keyof typeof recorded>;

/** What a preset came to. */
export const presetCount = (preset: PresetId): Counted => countOf(presetExperiments[preset]);
