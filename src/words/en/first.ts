/** The words of the first load, by section. Another language has the same shape. */
import { methods } from './methods.ts';
import { numbers } from './numbers.ts';

export const first = { methods, numbers };

export type First = typeof first;
