/**
 * Fetches a part of the page that is not needed at first. Where it cannot be had, tries again once the network is
 * back.
 *
 * @param missed called each time it could not be had
 * @returns how to stop
 */
export function fetchLate<T>(
  load: () => Promise<T>,
  come: (part: T) => void,
  missed: () => void = () => {},
): () => void {
  let stopped = false;
  const attempt = () =>
    void load().then(
      (part) => {
        if (!stopped) come(part);
      },
      () => {
        if (stopped) return;
        missed();
        addEventListener('online', attempt, { once: true });
      },
    );
  attempt();
  return () => {
    stopped = true;
    removeEventListener('online', attempt);
  };
}
