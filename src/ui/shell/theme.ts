/** Light or dark: the system's, until a person chooses. */
import { remember, remembered } from './remembered.ts';

export type Theme = 'light' | 'dark';

const key = 'theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const chosen = (): Theme | null => {
  const value = remembered(key);
  return value === 'light' || value === 'dark' ? value : null;
};

export const theme = (): Theme => chosen() ?? (system.matches ? 'dark' : 'light');

export function toggleTheme(): void {
  const next = theme() === 'dark' ? 'light' : 'dark';
  remember(key, next);
  apply(next);
}

/** Sets the theme on the page and follows the system. */
export function startTheme(): void {
  apply(theme());
  system.addEventListener('change', () => apply(theme()));
}

/** Called after the colors have changed. Returns how to stop. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function apply(value: Theme): void {
  document.documentElement.dataset.theme = value;
  for (const listener of listeners) listener();
}
