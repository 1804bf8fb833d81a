/** A sent link says so before its `#`: some programs lose that with all behind it, and then nothing else would tell. */

/** `https://…/?s#c=…` */
export const sentMark = '?s';

/** @returns the address without the mark, and whether it has lost what the mark announces */
export function unmarked(href: string): { href: string; isLost: boolean } {
  const address = new URL(href);
  const parts = address.search.slice(1).split('&');
  // A browser may write an empty value.
  const others = parts.filter((part) => part !== 's' && part !== 's=');
  if (others.length === parts.length) return { href, isLost: false };
  address.search = others.join('&');
  return { href: address.href, isLost: !/^#\P{L}*c/iu.test(address.hash) };
}
