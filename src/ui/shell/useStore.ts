import { useSyncExternalStore } from 'react';
import type { Watched } from '../../session/store.ts';

/** Renders again when the part changes. The part must be one of the value's own, not made anew. */
export const useStore = <T extends object, Part>(store: Watched<T>, part: (value: T) => Part): Part =>
  useSyncExternalStore(store.subscribe, () => part(store.get()));
