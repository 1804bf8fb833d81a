/** Which settings a person means by what they typed. */

export interface Findable {
  /** Name and symbol. */
  name: string;
  /** What else is said of it: its path, its note, its choices. */
  also: readonly string[];
}

/** Letters of symbols as people without a Greek keyboard type them. */
const greek: Record<string, string> = { λ: 'lambda', η: 'eta', σ: 'sigma' };

/** What looks alike to a reader is alike: case, accents, kinds of apostrophe, `η_T` and `ηT`. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f_]/g, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/[λησ]/g, (letter) => greek[letter] ?? letter);

/** Those that hold every word, wherever; whose name holds them all comes first. Nothing typed finds nothing. */
export function findSettings<T extends Findable>(typed: string, all: readonly T[]): T[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const holds = (text: string) => words.every((word) => plain(text).includes(word));
  const named = all.filter(({ name }) => holds(name));
  const others = all.filter((one) => !named.includes(one) && holds([one.name, ...one.also].join(' ')));
  return [...named, ...others];
}
