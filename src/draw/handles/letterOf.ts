/** The Latin letter of a key, small: its own, or on a layout without Latin letters the one that stands at its place. */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string | null {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const isLetter = /^\p{Letter}$/u.test(key) && !/\p{Script=Latin}/u.test(key);
  return isLetter ? (/^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null) : null;
}
