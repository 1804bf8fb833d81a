import { numbersIn } from '../numbers.ts';

export const numbers = numbersIn('en-US');
/** Small numbers in words, as in a sentence. */
export const numberWord = (value: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'][value] ?? String(value);

export const { count, decimal, percent, plural, points } = numbers;

/** “1 run”, “2,000 runs” */
export const counted = (value: number, noun: string): string =>
  `${count(value)} ${plural(value, { one: noun, other: `${noun}s` })}`;

/** “a”, “a and b”, “a, b and c” */
export const listed = (items: readonly string[]): string =>
  [items.slice(0, -1).join(', '), items.at(-1)!].filter(Boolean).join(' and ');

export const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
