import { fetchAgain } from './withStyles.ts';

/**
 * Waits for the style sheets that the page is served with, from which drawing reads its colors: WebKit runs a module
 * before they have come. Those that did not come are asked for once more.
 *
 * @throws Error where one cannot be had: the page then stays what it says of itself before it starts
 */
export async function ownSheets(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  if (!isStyled()) await Promise.all(links.map(settled));
  if (!isStyled()) await Promise.all(links.map(fetchAgain));
}

/** What a link says of its sheet tells nothing: of one that failed Chromium has an empty one. */
const isStyled = (): boolean => getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '';

const settled = (link: HTMLLinkElement): Promise<unknown> | null =>
  link.sheet || document.readyState === 'complete'
    ? null
    : new Promise((resolve) => {
        for (const event of ['load', 'error']) link.addEventListener(event, resolve);
        addEventListener('load', resolve);
      });
