import { useCallback, useEffect, useState } from 'react';

/** A part of the page that is fetched late. */
export interface Fetched<T> {
  /** Null until it has come. */
  part: T | null;
  /** It could not be had. */
  missed: boolean;
  again: () => void;
}

/**
 * Fetches a part of the page that is not needed at first.
 *
 * @param load the same function at each render
 * @param wanted null while it is not; tries again where it changes
 */
export function useFetched<T extends object>(load: () => Promise<T>, wanted: string | null): Fetched<T> {
  const [part, setPart] = useState<T | null>(null);
  const [missed, setMissed] = useState(false);
  const fetch = useCallback(() => void load().then(setPart, () => setMissed(true)), [load]);
  const come = part !== null;
  useEffect(() => {
    if (wanted !== null && !come) fetch();
  }, [fetch, wanted, come]);
  return { part, missed: missed && !come, again: fetch };
}
