/** Of the heading. */
export const tableId = 'all-methods';

/** To the table of all methods, with the keyboard, too. The room above its heading is as high as the bar. */
export function goToTable(): void {
  const heading = document.getElementById(tableId);
  if (!heading) return;
  heading.parentElement!.scrollIntoView();
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
