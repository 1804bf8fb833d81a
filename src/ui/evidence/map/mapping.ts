/** The page's one map of a star, and whose it is: text and board share them. */
import { startMethod } from '../../../session/study/startOf.ts';
import { Mapping } from '../../../session/solve/mapping.ts';
import { PlaceRuns } from '../../../session/solve/placeRuns.ts';
import { Store } from '../../../session/store.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { jobPool } from '../../shell/jobPool.ts';

export interface Chosen {
  /** From 0; the last one stands for those that are gone. */
  star: number;
  /** Null: nobody chose one; it is what the page begins with. */
  method: MethodId | null;
}

export const chosen = new Store<Chosen>({ star: 0, method: null });

/** What is chosen; else what the page begins with. */
export const chosenMap = (page: Parameters<typeof startMethod>[0]): { star: number; method: MethodId } => {
  const { star, method } = chosen.get();
  return { star, method: method ?? startMethod(page) };
};

export const mapping = new Mapping(jobPool);

/** Of the place that is pointed at. */
export const placeRuns = new PlaceRuns(jobPool);
