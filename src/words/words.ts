/**
 * The words of the first load, in the language that is spoken. `load.ts` fills them before anything renders.
 *
 * Read them where they are needed (`words.stage.lede`), never into a constant of a module: then another language
 * takes only another render.
 */
import type { First } from './en/first.ts';

export const words = {} as First;

/** From now on in these words. */
export const speak = (first: First): void => void Object.assign(words, first);
