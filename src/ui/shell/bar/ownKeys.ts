import type { Own } from './shortcutOf.ts';

const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';
/** A region that scrolls is a `section` that takes the focus. */
const scrolls = 'section[tabindex]';
const pressed = ['radio', 'switch', 'checkbox', 'tab', 'menuitem', 'option'].map(
  (role) => `[role="${role}"]`,
);

/** What the element that has the focus does with keys by itself. */
export function ownKeys(target: EventTarget | null): Own {
  const is = (selector: string) => target instanceof Element && target.matches(selector);
  return {
    typing: is(typing),
    space: is(`button, summary, [type="checkbox"], ${scrolls}, ${pressed.join()}`),
    arrows: is(`[role="slider"], [role="radio"], ${scrolls}`),
  };
}
