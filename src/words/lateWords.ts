/** The words of the parts that are fetched late: see `words.ts`. Filled before the first of them renders. */
import type { Late } from './en/late.ts';

export const lateWords = {} as Late;

export const speakLate = (late: Late): void => void Object.assign(lateWords, late);
