import { useMemo } from 'react';
import type { MapRequest, MapState } from '../../../session/solve/mapping.ts';
import { startMethod } from '../../../session/study/startOf.ts';
import { shownMap, type ShownMap } from '../../../session/solve/shownMap.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { usePage, useSettings } from '../../shell/context.ts';
import { useStore } from '../../shell/useStore.ts';
import { chosen, mapping, type Chosen } from './mapping.ts';

export interface ChosenMap extends Chosen {
  method: MethodId;
  /** What would be trained; null: there are no stars. */
  wanted: MapRequest | null;
  /** What is trained here. */
  state: MapState;
  shown: ShownMap;
}

/** The map of the chosen star and method, with the settings and stars of the run on the stage. */
export function useMap(): ChosenMap {
  const { star, method: own } = useStore(chosen, (all) => all);
  const method = usePage((page) => own ?? startMethod(page.address));
  const state = useStore(mapping.store, (all) => all);
  const settings = useSettings();
  const labels = usePage((page) => page.labels);
  const index = Math.min(star, labels.length - 1);
  const wanted = useMemo(
    () => (index < 0 ? null : { method, settings, labels, index }),
    [method, settings, labels, index],
  );
  const shown = useMemo(() => shownMap(wanted, state), [wanted, state]);
  return { star: Math.max(0, index), method, wanted, state, shown };
}
