/** Losses, as wide as a phone. */
import { curveScales } from '../../../src/draw/curves/curveScales.ts';
import { drawCurves } from '../../../src/draw/curves/curves.ts';
import { drawPlayhead } from '../../../src/draw/curves/playhead.ts';
import { plot } from '../../../src/words/en/plot.ts';
import { example } from './example.ts';

const falling = (from: number) =>
  Array.from({ length: 40 }, (_, i) => ({ step: 75 * i, value: from * Math.exp(-i / 10) }));

export default example({
  sizes: [
    { width: 358, height: 150 },
    { width: 600, height: 130 },
    { width: 240, height: 46 },
  ],
  data: { pseudo: falling(0.69), noisy: falling(0.5), step: 3000 },
  others: { pseudo: falling(0.8), noisy: falling(0.4), step: 1500 },
  draw(sink, { pseudo, noisy, step }, palette, size) {
    const chart = {
      measure: 'loss',
      points: 1994,
      series: [
        { id: 'pseudo-labels', name: 'Pseudo Labels', samples: pseudo },
        { id: 'noisy-student', name: 'Noisy Student', samples: noisy },
      ],
      steps: [0, 3000],
      viewed: null,
      names: true,
      words: plot.chart,
      size,
    } as const;
    const scales = curveScales(chart);
    drawCurves(sink, chart, palette, scales);
    const heads = chart.series.map(({ id }, i) => ({
      id,
      since: [],
      value: [0.02, null][i]!,
      read: null,
    }));
    drawPlayhead(sink, { step, read: null, heads, viewed: null }, palette, scales);
  },
});
