/** The session on the stage, and the story's tour, for every component. */
import { createContext, useContext } from 'react';
import type { Dataset } from '../../data/dataset.ts';
import type { PageState } from '../../session/pageState.ts';
import type { Session } from '../../session/session.ts';
import type { EvidenceId } from '../../session/story/scenes.ts';
import { evidenceOn, type Tour, type TourState } from '../../session/story/tour.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import { useStore } from './useStore.ts';

export const TourContext = createContext<Tour | null>(null);
export const SessionContext = createContext<Session | null>(null);

export const useTour = (): Tour => present(useContext(TourContext));

export const useSession = (): Session => present(useContext(SessionContext));

function present<T>(value: T | null): T {
  if (!value) throw new Error('No page around this component.');
  return value;
}

export const useTourState = <Part>(part: (state: TourState) => Part): Part => useStore(useTour().store, part);

export const usePage = <Part>(part: (state: PageState) => Part): Part => useStore(useSession().store, part);

export const useSettings = () => usePage((state) => state.address.settings);

/** Where the points of the page come from. */
export const useDataset = (): Dataset => datasetOf(useSettings());

/** What the stage shows in place of plots of the run. Of data that cannot judge a run there are plots alone. */
export function useEvidence(): EvidenceId | null {
  const evidence = useTourState(evidenceOn);
  return useDataset().judgedCount > 0 ? evidence : null;
}
