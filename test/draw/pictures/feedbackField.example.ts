/** Which way the student's score pulls a guess, everywhere. */
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { feedbackField } from '../../../src/draw/overlays/feedbackField.ts';
import { plotScales } from '../../../src/draw/scales.ts';
import { bare, plotSizes, points, student, teacher, valuesOf } from './data.ts';
import { example } from './example.ts';

const pull = (x: number, y: number) => 0.02 * Math.sin(2 * x) * Math.cos(y);
const feedback = Float32Array.of(...valuesOf(pull), ...valuesOf(pull, points.x));

export default example({
  sizes: plotSizes,
  data: { feedback, teacher },
  others: { feedback: feedback.map((value) => -value), teacher: student },
  draw: (sink, data, palette, size) =>
    feedbackField(data.feedback).draw(
      sink,
      { ...bare, teacher: data.teacher },
      palette,
      plotScales(size, twoMoon.domain),
    ),
});
