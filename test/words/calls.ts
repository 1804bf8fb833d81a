/** Every text that words can say: plain ones, and what their functions say of given values. */

/** Argument lists for a function; or, at an object, for all functions within. */
export type Samples<Words> = Words extends (...given: infer Given) => unknown
  ? readonly Readonly<Given>[]
  : | readonly GivenWithin<Words>[]
    | { [K in keyof Words as true extends Asks<Words[K]> ? K : never]: Samples<Words[K]> };

/** True of a function and of what holds one. */
type Asks<Words> = Words extends (...given: never[]) => unknown
  ? true
  : Words extends object
    ? { [K in keyof Words]: Asks<Words[K]> }[keyof Words]
    : never;

type GivenWithin<Words> = Words extends (...given: infer Given) => unknown
  ? Readonly<Given>
  : Words extends object
    ? { [K in keyof Words]: GivenWithin<Words[K]> }[keyof Words]
    : never;

export interface Said {
  /** `stage.lede(2)`: the third of its samples. */
  place: string;
  texts: string[];
  /** Texts among the values that went in, at every depth. */
  given: string[];
}

/** All of it, in the words' order. A function without samples throws. */
export function allSaid(words: unknown, samples: unknown, place = ''): Said[] {
  if (typeof words === 'string') return [{ place, texts: [words], given: [] }];
  if (typeof words === 'function') {
    if (!Array.isArray(samples) || samples.length === 0) throw new Error(`${place} has no samples.`);
    return samples.map((given: unknown[], i) => ({
      place: `${place}(${i})`,
      texts: textsIn(words(...given)),
      given: textsIn(given),
    }));
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, within]) =>
    allSaid(
      within,
      Array.isArray(samples) ? samples : (samples as { [key: string]: unknown } | undefined)?.[key],
      place ? `${place}.${key}` : key,
    ),
  );
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
