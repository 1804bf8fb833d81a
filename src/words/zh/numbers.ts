import { numbersIn } from '../numbers.ts';

export const numbers = numbersIn('zh-CN');

export const { count, decimal, percent, points } = numbers;

/** Small numbers in words, as before a measure word: 两个, not 二个. */
export const numberWord = (value: number): string =>
  ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'][value] ?? String(value);
