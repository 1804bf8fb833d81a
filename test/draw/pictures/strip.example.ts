/** Sixty runs of a method, the median and the quartiles below, one run pointed at. */
import { drawStrip, type StripOptions } from '../../../src/draw/strip/stripPlot.ts';
import { example } from './example.ts';

const data: Omit<StripOptions, 'size'> = {
  points: 1994,
  wrong: Array.from({ length: 60 }, (_, i) => Math.floor(2 ** (i / 6)) - 1),
  middle: { median: 31, quartiles: [180, 5] },
  marked: 12,
};

export default example({
  sizes: [
    { width: 720, height: 52 },
    { width: 330, height: 52 },
  ],
  data,
  others: { points: 400, wrong: data.wrong.map((errors) => errors + 3), middle: null, marked: null },
  draw: (sink, options, palette, size) => drawStrip(sink, { ...options, size }, palette),
});
