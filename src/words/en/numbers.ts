import { numbersIn } from '../numbers.ts';

export const numbers = numbersIn('en-US');
export const { count, percent, plural } = numbers;
