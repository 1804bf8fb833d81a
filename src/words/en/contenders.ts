/** What is compared, and on which stars: methods, baselines, placements. */
import type { Placement } from '../../data/dataset.ts';
import type { Contender } from '../../learn/study/experiment.ts';
import { hint as methodHint } from './adding.ts';
import { methods } from './methods.ts';

const name: Record<Contender, string> = {
  ...methods.name,
  'label-spreading': 'Label Spreading',
  ceiling: 'Ceiling',
};

/** Null: nothing that the name does not say. */
const hint: Record<Contender, string | null> = {
  ...methodHint,
  'label-spreading': 'no network: the classes spread along a graph of neighbors',
  ceiling: 'Supervised on the classes of all points: what this network can reach',
};

const placementName: Record<Placement, string> = {
  spaced: 'spaced',
  jittered: 'jittered',
  random: 'random',
  ends: 'ends',
};

const placementHint: Record<Placement, string> = {
  spaced: 'evenly along the shape of their class',
  jittered: 'around those places',
  random: 'anywhere in their class',
  ends: 'from one end of the shape to the other',
};

const stars = (placement: Placement): string => `stars ${placementName[placement]}`;

export const contenders = { name, hint, placementName, placementHint, stars };
