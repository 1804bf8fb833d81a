/** Calls back when the browser's font size has changed. Media queries in rem follow it, and tell nobody. Returns how to stop. */
export function onFontSize(listener: () => void): () => void {
  listeners.add(listener);
  watch();
  return () => listeners.delete(listener);
}

const listeners = new Set<() => void>();
let observer: ResizeObserver | null = null;

function watch(): void {
  if (observer) return;
  const probe = document.createElement('i');
  // At the top: below the page it would make a frame scroll.
  probe.style.cssText =
    'position: absolute; top: 0; width: 1rem; height: 1rem; visibility: hidden; pointer-events: none';
  probe.ariaHidden = 'true';
  document.body.append(probe);
  observer = new ResizeObserver(() => {
    for (const listener of listeners) listener();
  });
  observer.observe(probe);
}
