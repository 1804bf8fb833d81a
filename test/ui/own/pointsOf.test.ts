/** Any file that a person opens: points, or a sentence. */
import { beforeAll, expect, test } from 'vitest';
import { pointsOf } from '../../../src/ui/own/pointsOf.ts';
import { late } from '../../../src/words/en/late.ts';
import { speakLate } from '../../../src/words/lateWords.ts';

const { own } = late;
beforeAll(() => speakLate(late));

const table = '0,0,A\n1,1,B\n';
const utf16 = (text: string, bigEndian: boolean): Blob =>
  new Blob(
    [...`\uFEFF${text}`].map((character) => {
      const bytes = [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8];
      return Uint8Array.from(bigEndian ? bytes.toReversed() : bytes);
    }),
  );

test.each<[string, Blob]>([
  ['as it is', new Blob([table])],
  ['with a mark of order', new Blob(['\uFEFF', table])],
  ['as spreadsheets write it', utf16(table, false)],
  ['the other way round', utf16(table, true)],
])('a table %s is points', async (_, file) => {
  const { points, said } = await pointsOf(file);
  expect([...points!.y]).toEqual([0, 1]);
  expect(said).toEqual([]);
});

test.each<[string, Blob, string[]]>([
  ['empty', new Blob([]), ['There are no points in it. A line is x, y and class: 0.5, 1.2, A.']],
  ['too large', new Blob(['0,0,A\n'.repeat(900_000)]), [own.tooLarge]],
  ['a picture', new Blob([Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13)]), [own.noText]],
  ['an archive', new Blob([Uint8Array.of(80, 75, 3, 4, 20, 44, 8)]), [own.noText]],
  [
    'a folder',
    Object.assign(new Blob([]), {
      arrayBuffer: () => Promise.reject(new DOMException('It is a folder.', 'NotFoundError')),
    }),
    [own.unreadable],
  ],
])('what is %s is refused in a sentence', async (_, file, said) => {
  expect(await pointsOf(file)).toEqual({ points: null, said });
});
