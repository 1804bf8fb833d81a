import { useEffect, useState } from 'react';

/** Whether another version of the page is kept and waits for a reload, or has taken over by one in another tab. */
export function useNewVersion(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const watching = new AbortController();
    watch(navigator.serviceWorker, watching.signal, () => setReady(true));
    return () => watching.abort();
  }, []);
  return ready;
}

function watch(container: ServiceWorkerContainer | undefined, signal: AbortSignal, tell: () => void): void {
  if (!container) return;
  // The first one that takes over is this page's own.
  let { controller } = container;
  const change = () => {
    if (controller) tell();
    controller = container.controller;
  };
  container.addEventListener('controllerchange', change, { signal });
  void container.ready.then((registration) => {
    const look = () => {
      if (registration.waiting && !signal.aborted) tell();
    };
    const follow = () => registration.installing?.addEventListener('statechange', look, { signal });
    registration.addEventListener('updatefound', follow, { signal });
    follow();
    look();
    // Browsers look for another version when they please, and never while a page stays open.
    const update = () => {
      if (navigator.onLine && !document.hidden) registration.update().catch(() => {});
    };
    document.addEventListener('visibilitychange', update, { signal });
    update();
  });
}
