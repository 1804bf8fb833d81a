/** A student's regions with its teacher's boundary, and a star picked up. */
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { drawPicture } from '../../../src/draw/plot/drawPicture.ts';
import { plotScales } from '../../../src/draw/scales.ts';
import {
  bare,
  fieldOf,
  labels,
  otherPredictions,
  plotSizes,
  points,
  predictions,
  student,
  teacher,
} from './data.ts';
import { example } from './example.ts';

export default example({
  sizes: plotSizes,
  data: {
    points,
    student,
    teacher,
    before: null as Float32Array | null,
    predictions,
    otherPredictions,
    labels,
    selected: null as number | null,
    dragging: null as { index: number; origin: { x: number; y: number } } | null,
  },
  others: {
    points: { ...points, y: Uint8Array.from(points.y, (y) => 1 - y) },
    student: teacher,
    teacher: student,
    before: fieldOf((x, y) => 5 * (0.5 * x - y)),
    predictions: otherPredictions,
    otherPredictions: predictions,
    labels: labels.slice(1),
    selected: 2,
    dragging: { index: 0, origin: { x: 0.5, y: 1.2 } },
  },
  draw: (sink, data, palette, size) =>
    drawPicture(sink, { ...bare, ...data }, palette, plotScales(size, twoMoon.domain)),
});
