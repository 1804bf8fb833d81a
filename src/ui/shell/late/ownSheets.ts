/**
 * Waits for the style sheets that the page is served with: WebKit runs a module before they have come, and drawing
 * reads its colors from them. Where one cannot be had, the wait ends with the page's loading.
 */
export const ownSheets = (): Promise<unknown> =>
  Promise.all(
    Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'), (link) =>
      link.sheet || document.readyState === 'complete' ? null : come(link),
    ),
  );

const come = (link: HTMLLinkElement): Promise<unknown> =>
  new Promise((resolve) => {
    for (const event of ['load', 'error']) link.addEventListener(event, resolve);
    addEventListener('load', resolve);
  });
