/** Which way beliefs are pushed at the points of a batch: filled, and outlined. */
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { pushes } from '../../../src/draw/overlays/pushes.ts';
import { plotScales } from '../../../src/draw/scales.ts';
import { bare, plotSizes, points } from './data.ts';
import { example } from './example.ts';

const push = Float32Array.from(points.y, (_, i) => Math.sin(i));

export default example({
  sizes: plotSizes,
  data: { x: points.x, push, strongest: 1, hollow: false, radius: 9 },
  others: {
    x: points.x.toReversed(),
    push: push.map((value) => -value),
    strongest: 2,
    hollow: true,
    radius: 5,
  },
  draw: (sink, data, palette, size) =>
    pushes(data).draw(sink, bare, palette, plotScales(size, twoMoon.domain)),
});
