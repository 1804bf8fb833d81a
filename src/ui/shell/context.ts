/** The session, for every component. */
import { createContext, useContext } from 'react';
import type { Dataset } from '../../data/dataset.ts';
import type { PageState } from '../../session/pageState.ts';
import type { Session } from '../../session/session.ts';
import { datasetOf } from '../../settings/datasetOf.ts';
import { useStore } from './useStore.ts';

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('No session around this component.');
  return session;
}

export const usePage = <Part>(part: (state: PageState) => Part): Part => useStore(useSession().store, part);

export const useSettings = () => usePage((state) => state.address.settings);

/** Where the points of the page come from. */
export const useDataset = (): Dataset => datasetOf(useSettings());
