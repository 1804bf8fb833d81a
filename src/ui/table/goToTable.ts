/** Of the heading. */
export const tableId = 'all-methods';

/** It was asked for before it had come. */
let awaited = false;

/** To the table of all methods, with the keyboard, too. The room above its heading is as high as the bar. */
export function goToTable(): void {
  const heading = document.getElementById(tableId);
  awaited = !heading;
  if (!heading) return;
  heading.parentElement!.scrollIntoView();
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** For the table, once it has come. */
export function goIfAwaited(): void {
  if (awaited) goToTable();
}
