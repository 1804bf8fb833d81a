import { loadLateWords } from '../../../words/load.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useFetched, type Fetched } from './useFetched.ts';

const load = async () => {
  await loadLateWords();
  return lateWords;
};

/** The late words, where they are wanted before what else comes late. */
export const useLateWords = (wanted: boolean): Fetched<typeof lateWords> =>
  useFetched(load, wanted ? 'wanted' : null);
