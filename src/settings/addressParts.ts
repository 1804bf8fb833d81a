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
  withoutClosing(
    decoded(hash)
      .replace(/&(amp;|#38;|#x26;)+/gi, '&')
      // Line breaks, soft hyphens and the like.
      .replace(/[\s\p{Cf}]/gu, '')
      .replace(/[‐‑−]/g, '-')
      .replace(/^#+/, ''),
  );

/** What follows an address in a sentence, in quotation marks or brackets, as it is or as HTML writes it. */
const closing = /(&(quot|apos|[lg]t|#3[49]);|(?!%)[\p{Po}\p{Pe}\p{Pf}<>_~`])$/iu;
/** `&quot;` */
const longestClosing = 6;

/** One after the other from the end: as one expression, a run of dots takes its length squared. */
function withoutClosing(text: string): string {
  let end = text.length;
  for (;;) {
    const found = closing.exec(text.slice(Math.max(0, end - longestClosing), end));
    if (!found) return text.slice(0, end);
    end -= found[0].length;
  }
}

const escapes = /(%[\da-f]{2})+/i;

/** More often no address was encoded by mail programs and chats. */
const mostLayers = 10;

/** Decoded as often as it was encoded; escapes that mean nothing stay. */
function decoded(text: string): string {
  let [before, after] = ['', text];
  for (let layer = 0; layer < mostLayers && after !== before; layer++)
    [before, after] = [after, decodedOnce(after)];
  return after;
}

const decodedOnce = (text: string): string =>
  text.replace(new RegExp(escapes, 'gi'), (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
