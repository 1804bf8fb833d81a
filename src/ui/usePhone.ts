import { useSyncExternalStore } from 'react';

/** Below this width one method fills the screen. The styles use the same. */
export const phoneQuery = '(max-width: 759px)';

const query = matchMedia(phoneQuery);

const subscribe = (listener: () => void): (() => void) => {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

export const usePhone = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
