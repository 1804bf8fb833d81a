import { focusOn } from '../../controls/focusOn.ts';
import { Store } from '../../../session/store.ts';

export const painting = new Store({
  /** The plots are painted on. */
  on: false,
  /** They show an empty picture: what is said around them is of other points. */
  blank: false,
});

/** What had the focus before. */
let before: HTMLElement | null = null;

/** On the first screen: there the plots have the most room. */
export function startPainting(): void {
  before = document.querySelector<HTMLElement>(':focus');
  painting.set({ on: true });
  scrollTo(0, 0);
}

/** What was painted with goes away. */
export function endPainting(): void {
  focusOn(before);
  painting.set({ on: false, blank: false });
}
