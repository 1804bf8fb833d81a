/** For a button that goes away by its own press: what stays has the focus before, or nobody would. Nothing scrolls. */
export function focusOn(stays: HTMLElement | SVGElement | null | undefined): void {
  if (!stays) return;
  // A heading takes it from a script alone.
  if (stays.tabIndex < 0) stays.tabIndex = -1;
  stays.focus({ preventScroll: true });
}

/** The heading that stands over a control. */
export const headingOver = (control: Element): HTMLElement | null =>
  control.closest('section, header')?.querySelector<HTMLElement>('h1, h2') ?? null;
