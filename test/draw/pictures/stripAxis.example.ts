/** The axis under all strips. */
import { drawStripAxis } from '../../../src/draw/strip/stripPlot.ts';
import { plot } from '../../../src/words/en/plot.ts';
import { example } from './example.ts';

export default example({
  sizes: [
    { width: 720, height: 46 },
    { width: 330, height: 46 },
  ],
  data: { points: 1994, most: 997, words: plot.strip, bare: false },
  others: {
    points: 400,
    most: 1994,
    words: { ...plot.strip, count: (errors) => `${errors} wrong` },
    bare: true,
  },
  draw: (sink, axis, palette, { width }) => drawStripAxis(sink, { ...axis, width }, palette),
});
