/** Accuracies of three methods, a move of a star at step 400 and what would have come without it. */
import type { Chart, Playhead, Series } from '../../../src/draw/curves/chart.ts';
import { curveScales } from '../../../src/draw/curves/curveScales.ts';
import { drawCurves } from '../../../src/draw/curves/curves.ts';
import { drawPlayhead } from '../../../src/draw/curves/playhead.ts';
import { sampleNear } from '../../../src/draw/curves/sampleNear.ts';
import { plot } from '../../../src/words/en/plot.ts';
import { example } from './example.ts';

/** Noisy around a rise from 0.42 to its end, with a dip to 0.7 at step 445. */
const seriesOf = (id: Series['id'], name: string, end: number): Series => ({
  id,
  name,
  samples: Array.from({ length: 120 }, (_, i) => {
    const mistakes = 1 - end + (end - 0.42) * Math.exp(-i / 14);
    return { step: 5 * i, value: i === 89 ? 0.7 : 1 - mistakes * (1 + 0.3 * Math.sin(2.4 * i)) };
  }),
});

const series = [
  seriesOf('supervised', 'Supervised', 0.86),
  seriesOf('uda', 'UDA', 0.97),
  seriesOf('meta-pseudo-labels', 'Meta Pseudo Labels', 0.998),
];

/** Its curves were drawn at step 560. */
const playhead = ({
  series: all,
  viewed,
  step,
  read,
}: Pick<Chart, 'series' | 'viewed'> & Pick<Playhead, 'step' | 'read'>): Playhead => ({
  step,
  read,
  viewed,
  heads: all.map(({ id, samples }) => ({
    id,
    since: samples.filter((sample) => sample.step >= 560),
    value: samples.at(-1)!.value,
    read: read === null ? null : (sampleNear(samples, read) ?? null),
  })),
});

const data: Omit<Chart, 'size'> & Pick<Playhead, 'step' | 'read'> = {
  measure: 'accuracy',
  points: 1994,
  series,
  replaced: [seriesOf('meta-pseudo-labels', 'Meta Pseudo Labels', 0.93)],
  steps: [0, 800],
  perStep: 1,
  step: 590,
  viewed: 'meta-pseudo-labels',
  read: 204,
  events: [{ step: 400, name: 'A star moved at step 400' }],
  names: true,
  words: plot.chart,
};

export default example({
  sizes: [
    { width: 900, height: 190 },
    { width: 530, height: 100 },
    { width: 640, height: 64 },
    { width: 358, height: 40 },
    { width: 120, height: 100 },
  ],
  data,
  others: {
    measure: 'loss',
    points: 400,
    series: series.slice(1),
    replaced: [],
    steps: [0, 1000],
    perStep: 4,
    step: 500,
    viewed: null,
    read: null,
    events: [],
    names: false,
    words: { ...plot.chart, step: (step) => `s ${step}` },
  },
  draw(sink, chart, palette, size) {
    const sized = { ...chart, size };
    const scales = curveScales(sized);
    drawCurves(sink, sized, palette, scales);
    drawPlayhead(sink, playhead(sized), palette, scales);
  },
});
