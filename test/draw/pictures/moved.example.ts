/** A star on the move: where it came from, the boundary of before, and another one selected. */
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { drawPicture } from '../../../src/draw/plot/drawPicture.ts';
import { plotScales } from '../../../src/draw/scales.ts';
import { bare, labels, plotSizes, student, teacher } from './data.ts';
import { example } from './example.ts';

export default example({
  sizes: plotSizes,
  data: { before: student, teacher, labels, selected: 5, dragging: { index: 1, origin: { x: 0.6, y: 1.3 } } },
  others: {
    before: teacher,
    teacher: student,
    labels: labels.map((label) => ({ ...label, x: label.x + 0.1 })),
    selected: 4,
    dragging: { index: 1, origin: { x: 0.6, y: 1.2 } },
  },
  draw: (sink, data, palette, size) =>
    drawPicture(sink, { ...bare, ...data }, palette, plotScales(size, twoMoon.domain)),
});
