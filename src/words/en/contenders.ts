/** What is compared, and on which stars: methods, baselines, placements. */
import type { Placement } from '../../data/dataset.ts';
import type { Contender } from '../../learn/study/experiment.ts';
import { methods } from './methods.ts';

const name: Record<Contender, string> = {
  ...methods.name,
  'label-spreading': 'Label Spreading',
  ceiling: 'Ceiling',
};

/** Null: nothing that the name does not say. */
const hint: Record<Contender, string | null> = {
  ...methods.hint,
  'label-spreading': 'no network: the classes spread along a graph of neighbors',
  ceiling: 'Supervised on the classes of all 2,000 points: what this network can reach',
};

const placementName: Record<Placement, string> = {
  spaced: 'spaced',
  jittered: 'jittered',
  random: 'random',
  ends: 'ends',
};

const placementHint: Record<Placement, string> = {
  spaced: 'at 1/6, 1/2 and 5/6 of each moon',
  jittered: 'around those places',
  random: 'anywhere on their moon',
  ends: 'at the ends and the middle of each moon',
};

const stars = (placement: Placement): string => `stars ${placementName[placement]}`;

export const contenders = { name, hint, placementName, placementHint, stars };
