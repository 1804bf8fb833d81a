/** An element as it is now. */
export interface Found {
  /** Its accessible name. */
  name: string;
  text: string;
  /** Of its middle, in the window. */
  x: number;
  y: number;
}

/**
 * Runs in the page: its text travels, so it stands on its own.
 *
 * @param pattern source of a regular expression that the element's name matches
 * @param action what happens to each
 */
export const find = (selector: string, pattern: string, action: 'look' | 'focus' | 'show'): Found[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
    const heading = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
    const label = (element as HTMLButtonElement).labels?.[0];
    const name = element.ariaLabel ?? (heading ?? label ?? element).textContent ?? '';
    if (!new RegExp(pattern).test(name)) return [];
    if (action === 'focus') element.focus();
    if (action === 'show') element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return [{ name, text: element.innerText, x: x + width / 2, y: y + height / 2 }];
  });
