import type { About } from '../../../../session/take/about.ts';

/** Longer addresses fill a caption. Characters. */
const longest = 240;

/** An address that nobody else can go to. */
const local = /^https?:\/\/(localhost|127\.|\[::1\])/;

/** What is said of a picture in small letters: what made it, when, and where to find it. The file itself has the whole address. */
export function sourceOf({ engine, page, made, address }: About): string {
  const shown = address.length <= longest ? address : `${address.slice(0, longest)}…`;
  return [page, engine, made, local.test(address) ? '' : shown].filter((part) => part !== '').join(' · ');
}
