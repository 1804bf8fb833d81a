import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '../../../src/draw/sheet/wrapText.ts';

const widthOf = (text: string): number => text.length;

test('breaks between words, and between letters of Han but before their punctuation', () => {
  expect(wrapText('one two three', 8, widthOf)).toEqual(['one two', 'three']);
  expect(wrapText('一个种子，一步。', 4, widthOf)).toEqual(['一个种', '子，一', '步。']);
  expect(wrapText('', 8, widthOf)).toEqual([]);
});

test('chops what is longer than a line, and begins a line with it', () => {
  expect(wrapText('at http://a.b/cdefgh', 8, widthOf)).toEqual(['at', 'http://a', '.b/cdefg', 'h']);
});

test('loses no letter, and no line is too long', () => {
  assert(
    property(string({ unit: 'binary' }), integer({ min: 2, max: 30 }), (text, width) => {
      const lines = wrapText(text, width, widthOf);
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      // Punctuation that may not begin a line may stand out from one that is as narrow as it.
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});
