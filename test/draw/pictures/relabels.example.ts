/** Wrong pseudo labels, ringed; halos where labels changed. */
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { relabels } from '../../../src/draw/overlays/relabels.ts';
import { plotScales } from '../../../src/draw/scales.ts';
import { bare, plotSizes, points, predictions } from './data.ts';
import { example } from './example.ts';

const counts = Uint16Array.from(points.y, (_, i) => (i % 4 === 0 ? i : 0));
const since = Uint32Array.from(points.y, (_, i) => 10 * i);

export default example({
  sizes: plotSizes,
  data: { labels: predictions, counts, since, steps: [0, 600] as [number, number] },
  others: {
    labels: points.y.toReversed(),
    counts: counts.toReversed(),
    since: since.toReversed(),
    steps: [0, 900] as [number, number],
  },
  draw: (sink, data, palette, size) =>
    relabels(data).draw(sink, bare, palette, plotScales(size, twoMoon.domain)),
});
