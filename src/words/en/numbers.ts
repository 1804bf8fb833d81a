import { numbersIn } from '../numbers.ts';

export const numbers = numbersIn('en-US');
export const { count, decimal, percent, plural, points } = numbers;
