/** The last lesson helped, more than most of those before. */
import { drawNeedle, type NeedleOptions } from '../../../src/draw/lesson/needle.ts';
import { plot } from '../../../src/words/en/plot.ts';
import { example } from './example.ts';

const data: Omit<NeedleOptions, 'size'> = {
  history: Array.from({ length: 40 }, (_, i) => 0.004 * Math.sin(i) + 0.001),
  latest: { before: 0.052, after: 0.044 },
  words: plot.needle,
};

export default example({
  sizes: [
    { width: 200, height: 76 },
    { width: 328, height: 76 },
  ],
  data,
  others: { history: [], latest: null, words: { ...plot.needle, better: 'good' } },
  draw: (sink, options, palette, size) => drawNeedle(sink, { ...options, size }, palette),
});
