/** Of Han, and of what stands between them: as wide as they are high, where a letter or digit is 0.57 of it on average. */
const wide = /[\u2e80-\uffef]/g;

/** About how wide a text is. @param letter width of a letter or digit on average */
export const roomOf = (text: string, letter: number): number =>
  letter * (text.length + 0.75 * (text.match(wide)?.length ?? 0));

/** Of a letter or digit on average, in its size: on the wide side, since nobody knows in whose letters it will be shown. */
const letterWidth = 0.6;

/** About how wide a text is, in letters of a size. */
export const estimatedWidth = (text: string, size: number): number => roomOf(text, letterWidth * size);
