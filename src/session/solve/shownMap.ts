/** The map that is shown of a star: trained here, else recorded, else none. */
import * as recorded from '../study/recordedMap.ts';
import { isSameMap, nothing, type MapRequest, type MapState } from './mapping.ts';

export interface ShownMap {
  from: 'here' | 'recording' | null;
  /** By cell, 0 to 1; NaN: not known. */
  accuracies: Float64Array;
}

const empty: ShownMap = { from: null, accuracies: nothing() };

const recording: ShownMap = { from: 'recording', accuracies: recorded.accuracies };

/**
 * @param wanted null: there is no star
 * @param newest of this page's own
 */
export function shownMap(
  wanted: MapRequest | null,
  newest: Pick<MapState, 'request' | 'accuracies' | 'trained'>,
): ShownMap {
  const { request, accuracies, trained } = newest;
  if (!wanted) return empty;
  if (request && trained > 0 && isSameMap(request, wanted)) return { from: 'here', accuracies };
  return isSameMap(recorded.request, wanted) ? recording : empty;
}
