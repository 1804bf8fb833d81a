/** Where it is refused the page works all the same. */
const keep = () => void navigator.serviceWorker.register('./sw.js').catch(() => {});

/**
 * After the first visit the page works without a network: a worker of the browser's keeps its files, once the page has
 * loaded. Not for a frame in another page, whose readers did not come for this one.
 */
export function keepOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep, { once: true });
}
