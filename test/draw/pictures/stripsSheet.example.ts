/** Two rows of runs as a file has them: beside their names and numbers, and below them where there is little room. */
import { stripsBody, type StripLine } from '../../../src/draw/sheet/stripsBody.ts';
import { example } from './example.ts';

const row = (name: string, detail: string, base: number): StripLine => ({
  name,
  detail,
  wrong: Array.from({ length: 60 }, (_, i) => Math.floor(base ** (i / 12)) - 1),
  recorded: 30,
  middle: { median: 31, quartiles: [180, 5] },
  numbers: [`${base} of 60`, '98.40 %'],
});
const rows = [row('Supervised', 'stars spaced', 4), row('', 'stars at random', 3)];

export default example({
  sizes: [
    { width: 640, height: 260 },
    { width: 300, height: 260 },
  ],
  data: { rows, heads: ['reach 99 %', 'median'], points: 1994 },
  others: { rows: rows.slice(1), heads: ['reach 95 %', 'median'], points: 4000 },
  draw(sink, data, palette, size) {
    const axis = { accuracy: (share: number) => `${100 * share} %`, count: String };
    stripsBody({ ...data, axis }).draw(sink, size, palette);
  },
});
