/**
 * Loads the page anew, in its newest version: one that the service worker has waiting, or can fetch now, takes over
 * first. What stands in the address stays.
 */
export async function reload(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  // Without a network it opens again as it is.
  await registration?.update().catch(() => {});
  const next = registration?.installing ?? registration?.waiting;
  if (!next) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  next.addEventListener('statechange', () => {
    if (next.state === 'redundant') location.reload();
  });
  next.postMessage({ type: 'SKIP_WAITING' });
}
