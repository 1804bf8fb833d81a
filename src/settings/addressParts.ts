/** An address taken apart, after mail programs, chats and people have had it in their hands. */

export interface AddressPart {
  /** In lower case. */
  key: string;
  text: string;
}

/** The parts of a hash, with or without its `#`; as a string what cannot be decoded. */
export const partsOf = (hash: string): (AddressPart | string)[] =>
  mended(hash)
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      if (escapes.test(part)) return part;
      const [key, ...rest] = part.split('=');
      return { key: key!.toLowerCase(), text: rest.join('=') };
    });

/** Without what was added on the way. No key or value has spaces, ends in punctuation, or needs escapes. */
export const mended = (hash: string): string =>
  decoded(hash)
    .replace(/&(amp;|#38;|#x26;)+/gi, '&')
    // Line breaks, soft hyphens and the like.
    .replace(/[\s\p{Cf}]/gu, '')
    .replace(/[‐‑−]/g, '-')
    .replace(/^#+/, '')
    .replace(closing, '');

/** What follows an address in a sentence, in quotation marks or brackets, as it is or as HTML writes it. */
const closing = /(&(quot|apos|[lg]t|#3[49]);|(?!%)[\p{Po}\p{Pe}\p{Pf}<>_~`])+$/iu;

const escapes = /(%[\da-f]{2})+/i;

/** Decoded as often as it was encoded; escapes that mean nothing stay. */
function decoded(text: string): string {
  const once = text.replace(new RegExp(escapes, 'gi'), (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
  return once === text ? text : decoded(once);
}
