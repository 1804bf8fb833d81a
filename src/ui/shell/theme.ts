/** Light or dark: the system's, until a person chooses. Forced colors are the system's alone; paper is light. */
import { isPrinting, onPrinting } from './printing.ts';
import { mode } from './mode.ts';
import { remember, remembered } from './remembered.ts';

export type Theme = 'light' | 'dark';

const key = 'theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const forced = matchMedia('(forced-colors: active)');
const contrast = matchMedia('(prefers-contrast: more)');
const listeners = new Set<() => void>();

/** In a frame of another page, by that page: `?embed&theme=dark`. Else by the reader. */
const chosen = (): Theme | null => {
  const value = mode === 'embed' ? new URLSearchParams(location.search).get(key) : remembered(key);
  return value === 'light' || value === 'dark' ? value : null;
};

export function theme(): Theme {
  if (isPrinting()) return 'light';
  const ofSystem = system.matches ? 'dark' : 'light';
  return forced.matches ? ofSystem : (chosen() ?? ofSystem);
}

export function toggleTheme(): void {
  const next = theme() === 'dark' ? 'light' : 'dark';
  remember(key, next);
  apply();
}

/** Sets the theme on the page, follows the system, and makes ready for paper. */
export function startTheme(): void {
  apply();
  for (const query of [system, forced, contrast]) query.addEventListener('change', apply);
  onPrinting(apply);
}

/** Called after the colors have changed. Returns how to stop. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function apply(): void {
  document.documentElement.dataset.theme = theme();
  for (const listener of listeners) listener();
}
