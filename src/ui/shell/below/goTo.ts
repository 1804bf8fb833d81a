/** Headings that are gone to: of the table of all methods, and of how typical a run is. */
export const goals = { table: 'all-methods', typical: 'scene-typical' } as const;

type Goal = keyof typeof goals;

/** It was asked for before it had come. */
let awaited: Goal | null = null;

/** To a part of the page by its heading, with the keyboard, too. */
export function goTo(goal: Goal): void {
  const heading = document.getElementById(goals[goal]);
  awaited = heading ? null : goal;
  if (!heading) return;
  heading.parentElement!.scrollIntoView();
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Once what is below has come. */
export function goIfAwaited(): void {
  if (awaited) goTo(awaited);
}
