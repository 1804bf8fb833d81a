/** Accuracies of three methods, a move of a star at step 400 and what would have come without it. */
import type { Chart, Playhead, Series } from '../../../src/draw/curves/chart.ts';
import { curveScales } from '../../../src/draw/curves/curveScales.ts';
import { drawCurves } from '../../../src/draw/curves/curves.ts';
import { drawPlayhead } from '../../../src/draw/curves/playhead.ts';
import { sampleNear } from '../../../src/draw/curves/sampleNear.ts';
import { plot } from '../../../src/words/en/plot.ts';
import { example } from './example.ts';

const seriesOf = (id: Series['id'], name: string, end: number): Series => ({
  id,
  name,
  samples: Array.from({ length: 60 }, (_, i) => ({
    step: 10 * i,
    value: end - (end - 0.5) * Math.exp(-i / 8) + 0.01 * Math.sin(i),
  })),
});

const series = [
  seriesOf('supervised', 'Supervised', 0.86),
  seriesOf('uda', 'UDA', 0.9),
  seriesOf('meta-pseudo-labels', 'Meta Pseudo Labels', 0.98),
];

/** Its curves were drawn at step 560. */
const playhead = ({
  series: all,
  step,
  read,
}: Pick<Chart, 'series'> & Pick<Playhead, 'step' | 'read'>): Playhead => ({
  step,
  read,
  heads: all.map(({ id, samples }) => ({
    id,
    bold: id === 'meta-pseudo-labels',
    since: samples.filter((sample) => sample.step >= 560),
    value: samples.at(-1)!.value,
    read: read === null ? null : (sampleNear(samples, read) ?? null),
  })),
});

const data: Omit<Chart, 'size'> & Pick<Playhead, 'step' | 'read'> = {
  measure: 'accuracy',
  series,
  replaced: [seriesOf('meta-pseudo-labels', 'Meta Pseudo Labels', 0.93)],
  steps: [0, 800],
  step: 590,
  viewed: 'meta-pseudo-labels',
  read: 204,
  events: [{ step: 400, name: 'A star moved at step 400' }],
  labels: 'direct',
  words: plot.chart,
};

export default example({
  sizes: [
    { width: 860, height: 130 },
    { width: 620, height: 84 },
    { width: 700, height: 300 },
  ],
  data,
  others: {
    measure: 'loss',
    series: series.slice(1),
    replaced: [],
    steps: [0, 1000],
    step: 500,
    viewed: null,
    read: null,
    events: [],
    labels: 'none',
    words: { ...plot.chart, step: (step) => `s ${step}` },
  },
  draw(sink, chart, palette, size) {
    const sized = { ...chart, size };
    const scales = curveScales(sized);
    drawCurves(sink, sized, palette, scales);
    drawPlayhead(sink, playhead(sized), palette, scales);
  },
});
