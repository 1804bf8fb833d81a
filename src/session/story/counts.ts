/** How many recorded runs reached 99 %, as the story tells it: counted by the command line from docs/results. */
import type { PresetId } from '../../settings/presets.ts';
import type { MethodId } from '../../settings/settings.ts';
import recorded from './recorded.json';

export interface Counted {
  reached: number;
  runs: number;
}

const experiments: Partial<Record<string, Partial<Record<string, number[]>>>> = recorded;

/** @returns null where there is no such experiment in docs/results, or not of this method */
export function countOf(id: string, method: MethodId): Counted | null {
  const [reached, runs] = experiments[id]?.[method] ?? [];
  return reached === undefined || runs === undefined ? null : { reached, runs };
}

const counted = (id: keyof typeof recorded, method: MethodId = 'meta-pseudo-labels'): Counted =>
  countOf(id, method)!;

/** Stars spaced, where a name says nothing else. */
export const counts = {
  ours: counted('ours-spaced'),
  oursRandom: counted('ours-random'),
  shuffled: counted('shuffled-spaced'),
  withoutConsistency: counted('feedback-1-labels-0-consistency-0-spaced'),
  withoutFeedback: counted('feedback-0-labels-0-consistency-8-spaced'),
  literal: counted('literal-raw-labels-0'),
  literalTold: counted('literal-raw-labels-1'),
  paperLike: counted('paper-like'),
  uda: counted('ours-spaced', 'uda'),
  udaRandom: counted('ours-random', 'uda'),
  told: counted('feedback-0-labels-1-consistency-8-spaced'),
  toldRandom: counted('feedback-0-labels-1-consistency-8-random'),
  wrongFedBack: counted('wrong-label-feedback-1'),
  wrongTold: counted('wrong-label-told-1'),
  wrongToldSoftly: counted('wrong-label-told-0.05'),
  wrongUda: counted('wrong-label-feedback-1', 'uda'),
  wrongUdaSoftly: counted('wrong-label-uda-0.05', 'uda'),
};

/** Experiments in docs/results that ran a preset as it is. */
export const presetExperiments = {
  ours: 'ours-spaced',
  'paper-like': 'paper-like',
  'paper-literal': 'literal-raw-labels-0',
  'imagenet-like': 'imagenet-like',
} as const satisfies Record<PresetId, keyof typeof recorded>;

/** What a preset came to. */
export const presetCount = (preset: PresetId): Counted => counted(presetExperiments[preset]);
