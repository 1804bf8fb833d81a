/** The same plot, speaking for itself: each line and each kind of mistake has its name beside it. */
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { drawPicture } from '../../../src/draw/plot/drawPicture.ts';
import { plotScales } from '../../../src/draw/scales.ts';
import { plot } from '../../../src/words/en/plot.ts';
import {
  bare,
  fieldOf,
  labels,
  otherPredictions,
  plotSizes,
  predictions,
  student,
  teacher,
  wide,
} from './data.ts';
import { example } from './example.ts';

export default example({
  sizes: [...plotSizes, wide(266)],
  data: {
    student,
    teacher,
    before: fieldOf((x, y) => 5 * (1.1 - 0.5 * x - y)),
    predictions,
    otherPredictions,
    labels,
    names: plot.names,
    cue: false,
  },
  others: {
    student: teacher,
    teacher: student,
    before: fieldOf((x, y) => 5 * (0.5 * x - y)),
    predictions: otherPredictions,
    otherPredictions: predictions,
    labels: labels.slice(1),
    names: { ...plot.names, before: plot.names.withoutMove },
    cue: true,
  },
  draw: (sink, data, palette, size) =>
    drawPicture(sink, { ...bare, ...data }, palette, plotScales(size, twoMoon.domain)),
});
