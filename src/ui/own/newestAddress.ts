/**
 * Reads the newest address alone: one that has to fetch something must not take the place of one that came after it.
 *
 * @param ready resolves when an address can be read
 */
export function newestAddress<Ready>(
  ready: (hash: string) => Promise<Ready>,
  read: (address: Ready) => void,
): (hash: string) => Promise<void> {
  let newest = 0;
  return async (hash) => {
    const own = ++newest;
    const address = await ready(hash);
    if (own === newest) read(address);
  };
}
