/** Which settings a person means by what they typed; with the page's own words. */
import { beforeAll, describe, expect, test } from 'vitest';
import { fields } from '../../../src/settings/fields.ts';
import { allSettings } from '../../../src/ui/settings/allSettings.ts';
import { findSettings } from '../../../src/ui/settings/findSettings.ts';
import { first } from '../../../src/words/en/first.ts';
import { late } from '../../../src/words/en/late.ts';
import { speakLate } from '../../../src/words/lateWords.ts';
import { speak } from '../../../src/words/words.ts';

beforeAll(() => {
  speak(first);
  speakLate(late);
});

const found = (typed: string): string[] => findSettings(typed, allSettings(6)).map(({ name }) => name);

describe('a setting is found', () => {
  test.each([
    ['its name', 'activation', ['Activation']],
    ['its symbol', 'λ', ['Feedback λ']],
    ['its symbol in Latin letters', 'lambda', ['Feedback λ']],
    ['its symbol with a subscript', 'η_T', ['Learning rate η_T']],
    ['the same, as it looks', 'ηt', ['Learning rate η_T']],
    ['its path', 'network.gain', ['Gain']],
    ['a word of its path', 'lookahead', ['Look ahead']],
    ['one of its values', 'ReLU', ['Activation']],
    ['a word of its note', 'placebo', ['Shuffle feedback']],
    ['its unit', 'picture units', ['Noise', 'Gap']],
    ['another apostrophe', "teacher's guesses", ['The teacher’s guesses']],
    ['some of a word, however it is written', '  PSEUDO   labels ', ['The teacher’s guesses']],
    ['words in any order', 'rate learning', ['Learning rate η_T', 'Learning rate η_S']],
    ['what happens when a star moves', 'restart', ['When a star moves']],
  ])('by %s: %s', (_, typed, names) => {
    expect(found(typed)).toEqual(names);
  });

  test('by its name and by its path, each of them', () => {
    for (const { field, name } of allSettings(6)) {
      expect(found(name)).toContain(name);
      if (field) expect(found(field.path)).toContain(name);
    }
    expect(allSettings(6)).toHaveLength(
      fields.filter(({ group }) => group !== null && group !== 'yours').length + 1,
    );
  });

  test('with what has the word in its name before what only speaks of it', () => {
    const names = found('noise');
    expect(names[0]).toBe('Noise');
    expect(names).toContain('Weights seed');
    expect(names.indexOf('Weights seed')).toBeGreaterThan(0);
  });
});

describe('nothing is found', () => {
  test.each(['', '   ', 'momentum', 'noise momentum'])('by “%s”', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});
