/** Light or dark: the system's, until a person chooses. */
export type Theme = 'light' | 'dark';

const key = 'theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const chosen = (): Theme | null => {
  const value = readStored();
  return value === 'light' || value === 'dark' ? value : null;
};

/** Storage can be forbidden; the page works without. */
function readStored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export const theme = (): Theme => chosen() ?? (system.matches ? 'dark' : 'light');

export function toggleTheme(): void {
  const next = theme() === 'dark' ? 'light' : 'dark';
  try {
    localStorage.setItem(key, next);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
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
