/**
 * Reads the newest address alone: one that has to fetch something must not take the place of one that came after it.
 *
 * @param ready resolves when an address can be read
 */
export function newestAddress(
  ready: (hash: string) => Promise<void>,
  read: (hash: string) => void,
): (hash: string) => Promise<void> {
  let newest = 0;
  return async (hash) => {
    const own = ++newest;
    await ready(hash);
    if (own === newest) read(hash);
  };
}
