/** Three methods at five values of a setting, one of them not run everywhere. */
import type { SweepLines, SweepPoint } from '../../../src/draw/sweep/linesPlaces.ts';
import { drawSweepLines } from '../../../src/draw/sweep/sweepLines.ts';
import { example } from './example.ts';

const point = (rate: number, median: number): SweepPoint => ({
  rate,
  low: Math.max(0, rate - 0.15),
  high: Math.min(1, rate + 0.1),
  median,
});

const data: Omit<SweepLines, 'size'> = {
  across: { values: [0.1, 0.3, 1, 3, 10], labels: ['0.1', '0.3', '1', '3', '10'], own: 2 },
  series: [
    { id: 'supervised', name: 'Supervised', points: [0, 0, 0, 0, 0].map(() => point(0, 0.87)) },
    { id: 'uda', name: 'UDA', points: [point(0.4, 0.98), null, point(0.8, 0.995), null, null] },
    {
      id: 'meta-pseudo-labels',
      name: 'Meta Pseudo Labels',
      points: [point(0.9, 0.997), point(1, 0.998), point(1, 0.9985), point(0.5, 0.99), point(0.05, 0.5)],
    },
  ],
  points: 1994,
  marked: null,
  banded: 2,
  margin: { left: 44, right: 0, bottom: 26 },
  words: {
    rate: 'Runs that reach 99 %',
    median: 'Median accuracy',
    percent: (share) => String(Number((100 * share).toFixed(1))),
    own: 'the page’s',
  },
};

export default example({
  sizes: [
    { width: 720, height: 420 },
    { width: 328, height: 220 },
  ],
  data,
  others: {
    across: { ...data.across, own: 20 },
    series: data.series.map(({ points, ...one }) => ({ ...one, points: points.toReversed() })),
    points: 400,
    marked: { series: 1, index: 2 },
    banded: 1,
    margin: { left: 60, right: 190, bottom: 22 },
    words: { ...data.words, rate: 'Successes' },
  },
  draw: (sink, options, palette, size) => drawSweepLines(sink, { ...options, size }, palette),
});
