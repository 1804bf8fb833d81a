/** What is fetched when somebody has data of their own. */
import { nameOf, unpacked } from './packedPoints.ts';

export { ownSet } from './ownSet.ts';
export { nameOf, unpacked };

/** Longer texts stand in an address by name. */
const longest = 2100;

/** Those that an address has named, by name: ui/own/keptPoints.ts has them over a reload. */
const named = new Map<string, string>();

/** From now on its name is enough. */
export const remember = (text: string): void => void named.set(nameOf(text), text);

/** Points as an address has them, which are all of them or their name. */
export function writtenPoints(text: string): string {
  if (text.length <= longest) return text;
  remember(text);
  return nameOf(text);
}

/** Null: they are damaged, or nobody here knows the name. */
export function readPoints(written: string): string | null {
  const text = written.toLowerCase();
  return named.get(text) ?? (unpacked(text) && text);
}
