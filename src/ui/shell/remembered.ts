/** Choices of a person that are kept: across visits, or where storage is forbidden as long as the page. */
const chosen = new Map<string, string>();

export function remembered(name: string): string | null {
  try {
    return chosen.get(name) ?? localStorage.getItem(name);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  chosen.set(name, value);
  try {
    localStorage.setItem(name, value);
  } catch {
    // It is in force all the same.
  }
}
