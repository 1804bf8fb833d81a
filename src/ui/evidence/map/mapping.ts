/** The page's one map of a star, and whose it is: text and board share them. */
import { metaPseudoLabels } from '../../../learn/methods/metaPseudoLabels.ts';
import { Mapping } from '../../../session/solve/mapping.ts';
import { PlaceRuns } from '../../../session/solve/placeRuns.ts';
import { Store } from '../../../session/store.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { jobPool } from '../../shell/jobPool.ts';

export interface Chosen {
  /** From 0; the last one stands for those that are gone. */
  star: number;
  method: MethodId;
}

export const chosen = new Store<Chosen>({ star: 0, method: metaPseudoLabels.id });

export const mapping = new Mapping(jobPool);

/** Of the place that is pointed at. */
export const placeRuns = new PlaceRuns(jobPool);
