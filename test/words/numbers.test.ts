import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/words/numbers.ts';

const { count, decimal, percent, plural, points } = numbersIn('en-US');

describe('numbers', () => {
  test('are counted as the language groups them', () => {
    expect(count(1994)).toBe('1,994');
    expect(numbersIn('de').count(20_000)).toBe('20.000');
  });

  test('never reach 100 percent while a mistake is left', () => {
    expect(percent(1993 / 1994)).toBe('99.9');
    expect(percent(0.99951)).toBe('99.9');
    expect(percent(1)).toBe('100.0');
    expect(percent(0.8725)).toBe('87.3');
    expect(percent(0.0015)).toBe('0.1');
    expect(percent(0)).toBe('0.0');
  });

  test('have as many decimals as asked for, rounded as they are, and a minus as wide as a plus', () => {
    expect([-0.516, 0, 1234.5].map((value) => decimal(value, 2))).toEqual(['−0.52', '0.00', '1234.50']);
    // 0.15 is a little less than three twentieths.
    expect(decimal(0.15, 1)).toBe('0.1');
    expect(numbersIn('de').decimal(-0.5, 2)).toBe('−0,50');
  });

  test('of points have a sign unless they round to nothing', () => {
    expect([0.0123, -0.0123, 0.00001, -0.00001].map(points)).toEqual(['+1.23', '−1.23', '0.00', '0.00']);
  });

  test('choose the form of a word by the rules of the language', () => {
    expect([0, 1, 2].map((value) => plural(value, { one: 'star', other: 'stars' }))).toEqual([
      'stars',
      'star',
      'stars',
    ]);
    expect(numbersIn('pl').plural(3, { one: 'gwiazda', few: 'gwiazdy', other: 'gwiazd' })).toBe('gwiazdy');
    expect(numbersIn('zh-CN').plural(1, { other: '颗' })).toBe('颗');
  });
});
