import type { KeyboardEvent } from 'react';

/** For a button that undoes what it did: a key that is held down presses it once. */
export function onceAPress(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
