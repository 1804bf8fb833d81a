import { describe, expect, test } from 'vitest';
import { bracketed } from '../../src/words/bracketed.ts';

describe('the test language', () => {
  test('brackets texts at every depth, and what functions make of their values', () => {
    const words = bracketed({
      title: 'Stars',
      list: [['R', 'Reset']],
      of: (right: number, all: number) => `${right} of ${all}`,
      lines: (name: string) => ({ head: name, notes: [`${name} again`] }),
    });
    expect(words.title).toBe('⟦Stars⟧');
    expect(words.list).toEqual([['⟦R⟧', '⟦Reset⟧']]);
    expect(words.of(5, 6)).toBe('⟦5 of 6⟧');
    expect(words.lines('UDA')).toEqual({ head: '⟦UDA⟧', notes: ['⟦UDA again⟧'] });
  });

  test('leaves alone what has no letters, and what is no text', () => {
    expect(bracketed({ none: '–', share: () => '99.8', digits: 2, unknown: null })).toEqual({
      none: '–',
      share: expect.any(Function),
      digits: 2,
      unknown: null,
    });
    expect(bracketed(() => '99.8')()).toBe('99.8');
  });
});
