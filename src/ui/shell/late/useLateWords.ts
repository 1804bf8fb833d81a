import { loadLateWords } from '../../../words/load.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { useFetched, type Fetched } from './useFetched.ts';

const load = async () => {
  await loadLateWords();
  return lateWords;
};

const areThere = (): boolean => Object.keys(lateWords).length > 0;

/** The late words, where they are wanted before what else comes late. */
export function useLateWords(wanted: boolean): Fetched<typeof lateWords> {
  const fetched = useFetched(load, wanted && !areThere() ? 'wanted' : null);
  return areThere() ? { ...fetched, part: lateWords, missed: false } : fetched;
}
