/** The axis under all strips. */
import { drawStripAxis } from '../../../src/draw/strip/stripPlot.ts';
import { plot } from '../../../src/words/en/plot.ts';
import { example } from './example.ts';

export default example({
  sizes: [
    { width: 720, height: 46 },
    { width: 330, height: 46 },
  ],
  data: { points: 1994, words: plot.strip },
  others: { points: 400, words: { ...plot.strip, count: (errors) => `${errors} wrong` } },
  draw: (sink, { points, words }, palette, { width }) =>
    drawStripAxis(sink, { width, points, words }, palette),
});
