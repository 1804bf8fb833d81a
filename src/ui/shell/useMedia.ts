import { useCallback, useSyncExternalStore } from 'react';
import { onFontSize } from './onFontSize.ts';
import { isPrinting } from './printing.ts';

/** Whether the screen is as a media query says. Paper is no screen: nothing is mounted for it, since nobody would draw it. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', listener);
      const stop = onFontSize(listener);
      return () => {
        list.removeEventListener('change', listener);
        stop();
      };
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matches(query));
}

const known = new Map<string, boolean>();

function matches(query: string): boolean {
  const before = known.get(query);
  if (before !== undefined && isPrinting()) return before;
  const now = matchMedia(query).matches;
  known.set(query, now);
  return now;
}
