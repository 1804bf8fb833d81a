import type { Own } from './shortcutOf.ts';

const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';
/** A region that scrolls is a `section` that takes the focus. */
const scrolls = 'section[tabindex]';

/** What the element that has the focus does with keys by itself. */
export function ownKeys(target: EventTarget | null): Own {
  const is = (selector: string) => target instanceof Element && target.matches(selector);
  return {
    typing: is(typing),
    space: is(`button, summary, [type="checkbox"], [type="radio"], ${scrolls}`),
    arrows: is(`[role="slider"], [type="radio"], ${scrolls}`),
  };
}
