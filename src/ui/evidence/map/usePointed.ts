import { useEffect, useState } from 'react';
import type { MapRequest } from '../../../session/solve/mapping.ts';
import type { PlaceState } from '../../../session/solve/placeRuns.ts';
import { useStore } from '../../shell/useStore.ts';
import { placeRuns } from './mapping.ts';

export interface Pointed extends PlaceState {
  /** Of mapGrid; null: none is pointed at. */
  cell: number | null;
  /** By finger or keys, which stay there: a mouse is on its way. */
  pinned: boolean;
  point: (cell: number | null, pinned: boolean) => void;
}

/** The place on the map that is pointed at, and the run that it leads to, as soon as that is solved. */
export function usePointed(wanted: MapRequest | null): Pointed {
  const [{ cell, pinned }, setPlace] = useState<Pick<Pointed, 'cell' | 'pinned'>>(nowhere);
  const { run, failed } = useStore(placeRuns.store, (all) => all);
  useEffect(() => {
    if (wanted && cell !== null) placeRuns.want(wanted, cell);
    else placeRuns.stop();
  }, [wanted, cell]);
  useEffect(() => () => placeRuns.stop(), []);
  return {
    cell: wanted && cell,
    pinned,
    run,
    failed,
    point: (to, stays) =>
      setPlace((before) =>
        before.cell === to && before.pinned === stays ? before : { cell: to, pinned: to !== null && stays },
      ),
  };
}

const nowhere = { cell: null, pinned: false };
