/** Sixty runs of a method, half of them recorded, the median and the quartiles below, one run pointed at. */
import { drawStrip, type StripOptions } from '../../../src/draw/strip/stripPlot.ts';
import { example } from './example.ts';

const data: Omit<StripOptions, 'size'> = {
  points: 1994,
  most: 997,
  wrong: Array.from({ length: 60 }, (_, i) => Math.floor(2 ** (i / 6)) - 1),
  recorded: 30,
  middle: { median: 31, quartiles: [180, 5] },
  note: 'median 98.4',
  marked: 12,
  falling: new Set([59]),
  radius: 3,
  foot: 22,
};

export default example({
  sizes: [
    { width: 720, height: 90 },
    { width: 330, height: 90 },
  ],
  data,
  others: {
    points: 400,
    most: 1994,
    wrong: data.wrong.map((errors) => errors + 3),
    recorded: 0,
    middle: null,
    note: null,
    marked: null,
    falling: new Set<number>(),
    radius: 2,
    foot: 30,
  },
  draw: (sink, options, palette, size) => drawStrip(sink, { ...options, size }, palette),
});
