import { useEffect } from 'react';
import type { Tour } from '../../session/story/tour.ts';
import { newestAddress } from '../own/newestAddress.ts';
import { readyForAddress } from '../own/readyForAddress.ts';

/** Follows an address that is typed, pasted, gone back to, or set by an embedding page. */
export function useNewAddress(tour: Tour): void {
  useEffect(() => {
    const readNewest = newestAddress(readyForAddress, ({ hash, arrive }) => {
      tour.readAddress(hash);
      arrive?.(tour.own);
    });
    const read = () => void readNewest(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [tour]);
}
