import { numbersIn } from '../numbers.ts';

export const numbers = numbersIn('en-US');
/** Small numbers in words, as in a sentence. */
export const numberWord = (value: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six'][value] ?? String(value);

export const { count, decimal, percent, plural, points } = numbers;
