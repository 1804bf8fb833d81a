/** Links of style sheets that could not be had. */
const failedLinks = new Set<HTMLLinkElement>();

// Errors of loading do not bubble.
document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failedLinks.add(target);
  },
  true,
);

/**
 * A late part with its style sheets, also at the second try. Vite asks for each sheet but once: after a failure, and
 * while the sheet is still on its way, it hands over the part without it. So whoever asks meanwhile waits for the same.
 */
export function withStyles<T>(load: () => Promise<T>): () => Promise<T> {
  let failed = false;
  let pending: Promise<T> | null = null;
  const attempt = async () => {
    try {
      if (failed) await Promise.all([...failedLinks].map(fetchAgain));
      return await load();
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      pending = null;
    }
  };
  return () => (pending ??= attempt());
}

/** @throws Error with its address where it cannot be had now either */
export function fetchAgain(link: HTMLLinkElement): Promise<unknown> {
  const fresh = link.cloneNode() as HTMLLinkElement;
  const come = new Promise((resolve, reject) => {
    fresh.onload = resolve;
    fresh.onerror = () => reject(new Error(link.href));
  });
  link.replaceWith(fresh);
  failedLinks.delete(link);
  return come;
}
