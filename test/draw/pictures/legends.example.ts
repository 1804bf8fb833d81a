/** Every mark as legends show it. */
import { originLegend } from '../../../src/draw/handles/handleOrigin.ts';
import { badgesLegend } from '../../../src/draw/handles/handleShape.ts';
import { bandsLegend } from '../../../src/draw/overlays/field.ts';
import { pushesLegend } from '../../../src/draw/overlays/pushes.ts';
import { relabeledLegend, wrongLegend } from '../../../src/draw/overlays/relabels.ts';
import { boundaryLegend } from '../../../src/draw/plot/boundaries.ts';
import { mistakesLegend, sharedMistakesLegend } from '../../../src/draw/plot/mistakes.ts';
import { pointsLegend } from '../../../src/draw/plot/points.ts';
import { example } from './example.ts';

const marks = [
  pointsLegend,
  mistakesLegend,
  sharedMistakesLegend,
  ...Object.values(boundaryLegend),
  originLegend,
  ...Object.values(pushesLegend),
  bandsLegend,
  wrongLegend,
  relabeledLegend,
];

export default example({
  sizes: [{ width: 660, height: 40 }],
  data: { sides: [0, 1] as (0 | 1)[], marks },
  others: { sides: [1, 0], marks: marks.toReversed() },
  draw(sink, data, palette, { height }) {
    let left = 10;
    for (const mark of [badgesLegend(data.sides, 25, 0.78), ...data.marks]) {
      sink.group({ at: [left, (height - mark.height) / 2] }, (moved) => mark.draw(moved, palette));
      left += mark.width + 16;
    }
  },
});
