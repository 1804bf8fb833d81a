/** A batch and its pseudo labels, from sure to unsure. */
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { guesses } from '../../../src/draw/overlays/guesses.ts';
import { plotScales } from '../../../src/draw/scales.ts';
import { bare, plotSizes, points } from './data.ts';
import { example } from './example.ts';

const pseudoLabels = Float32Array.from(points.y, (_, i) => (i % 11) / 10);

export default example({
  sizes: plotSizes,
  data: { x: points.x, pseudoLabels, counts: null as Uint8Array | null, quiet: false },
  others: {
    x: points.x.toReversed(),
    pseudoLabels: pseudoLabels.toReversed(),
    counts: points.y,
    quiet: true,
  },
  draw: (sink, { quiet, ...batch }, palette, size) =>
    guesses(batch, quiet).draw(sink, bare, palette, plotScales(size, twoMoon.domain)),
});
