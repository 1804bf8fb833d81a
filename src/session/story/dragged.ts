/** What became of a star that was dragged onto the other moon, in recorded runs: counted by the command line from docs/results. */
import type { MethodId } from '../../settings/settings.ts';
import type { Counted } from './counts.ts';
import recorded from './recorded.json';

export interface Overruled extends Counted {
  /** Runs whose student says the other class there than the label does; those of them that reached 99 %. */
  overruled: number;
  both: number;
}

function overruledOf(id: keyof typeof recorded, method: MethodId = 'meta-pseudo-labels'): Overruled {
  const byMethod: Partial<Record<string, number[]>> = recorded[id];
  const [reached, runs, overruled, both] = byMethod[method]! as [number, number, number, number];
  return { reached, runs, overruled, both };
}

/** Dragged at step 3,000 of 6,000, one star a run; under Ours, where a name says nothing else. */
export const dragged = {
  supervised: overruledOf('overruled-consistency-8', 'supervised'),
  pseudoLabels: overruledOf('overruled-consistency-8', 'pseudo-labels'),
  ours: overruledOf('overruled-consistency-8'),
  uda: overruledOf('overruled-consistency-8', 'uda'),
  withoutConsistency: overruledOf('overruled-consistency-0'),
  lessConsistency: overruledOf('overruled-consistency-2'),
  moreConsistency: overruledOf('overruled-consistency-16'),
  told: overruledOf('overruled-feedback-0-labels-1-consistency-8'),
  toldSoftly: overruledOf('overruled-feedback-0-labels-0.05-consistency-8'),
  toldWithoutConsistency: overruledOf('overruled-feedback-0-labels-1-consistency-0'),
  udaSoftly: overruledOf('overruled-uda-0.05', 'uda'),
};
