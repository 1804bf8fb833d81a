/** The screen's pixels in a CSS pixel: they change where a window moves to another screen, and its size does not. */

/** Calls after every change. Returns how to stop. */
export function onDensity(listener: () => void): () => void {
  let query: MediaQueryList;
  // A query asks for one density: it tells of leaving it, and the next one is asked for then.
  const listen = () => {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', changed, { once: true });
  };
  const changed = () => {
    listen();
    listener();
  };
  listen();
  return () => query.removeEventListener('change', changed);
}
