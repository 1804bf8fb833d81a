/** Each star's loss before the student's step and after it. */
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { scoredStars } from '../../../src/draw/overlays/scoredStars.ts';
import { plotScales } from '../../../src/draw/scales.ts';
import { bare, labels, plotSizes } from './data.ts';
import { example } from './example.ts';

export default example({
  sizes: plotSizes,
  data: {
    labels,
    before: Float32Array.of(0.052, 0.3, 1.2, 0.004, 0.62, 0.1),
    after: Float32Array.of(0.037, 0.31, 1.1, 0.004, 0.61, 0.2),
  },
  others: {
    labels: labels.toReversed(),
    before: Float32Array.of(0.05, 0.3, 1.2, 0.004, 0.62, 0.1),
    after: Float32Array.of(0.037, 0.3, 1.1, 0.004, 0.61, 0.2),
  },
  draw: (sink, data, palette, size) =>
    scoredStars(data).draw(sink, bare, palette, plotScales(size, twoMoon.domain)),
});
