import { Store } from '../../../session/store.ts';

export const painting = new Store({
  /** The plots are painted on. */
  on: false,
  /** They show an empty picture: what is said around them is of other points. */
  blank: false,
});

/** On the first screen: there the plots have the most room. */
export function startPainting(): void {
  painting.set({ on: true });
  scrollTo(0, 0);
}

export const endPainting = (): void => painting.set({ on: false, blank: false });
