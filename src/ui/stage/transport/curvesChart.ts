/** The chart of the run that a session shows, and where it stands on it. */
import type { Chart, Playhead, Series } from '../../../draw/curves/chart.ts';
import type { Sample } from '../../../draw/curves/curvePath.ts';
import type { Measure } from '../../../draw/curves/curveRange.ts';
import { sampleNear } from '../../../draw/curves/sampleNear.ts';
import { methods as rows } from '../../../learn/methods/methods.ts';
import { passesOf } from '../../../learn/methods/passes.ts';
import { lessonOf, type Losses, type Measurement } from '../../../session/measurements.ts';
import type { Session } from '../../../session/session.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import type { MethodId } from '../../../settings/settings.ts';
import { words } from '../../../words/words.ts';

/** What a chart's axis counts. */
export type Against = 'steps' | 'passes';

export function curvesChart(
  { playback, store, methods }: Session,
  measure: Measure,
  against: Against,
): Omit<Chart, 'names' | 'size'> {
  const { address, labels } = store.get();
  const { settings, view } = address;
  const { unlabeledCount, judgedCount } = datasetOf(settings);
  const batch = settings.batch === 'all' ? unlabeledCount : settings.batch;
  // Of the stars that there are now, as if from the first step on; without any, Supervised would cost nothing.
  const stars = Math.max(1, labels.length);
  const passes = methods.map((id) => passesOf(rows[id].step(settings), batch, stars));
  const most = Math.max(...passes);
  const { frame, measurements } = playback;
  const seriesOf = (measured: (method: MethodId) => readonly Measurement[]): Series[] =>
    methods.map((id, i) => ({
      id,
      name: words.methods.name[id],
      pace: against === 'steps' ? 1 : passes[i]! / most,
      samples: measured(id).flatMap(samplesOf(measure)),
    }));
  return {
    measure,
    points: judgedCount,
    series: seriesOf((method) => measurements.of(method)),
    replaced: seriesOf((method) => measurements.replacedOf(method)),
    viewed: view === 'compare' ? null : view,
    steps: [0, Math.max(frame?.until ?? 0, settings.steps)],
    events: measurements.moves.map((step) => ({ step, name: words.transport.curves.moved(step) })),
    perStep: against === 'steps' ? 1 : most,
    words: { value: words.plot.chart.value, step: words.plot.chart[against === 'steps' ? 'step' : 'pass'] },
  };
}

/** @param drawn what is under it */
export function playheadOn(
  { playback: { frame, measurements } }: Session,
  { measure, series, viewed }: Pick<Chart, 'measure' | 'series' | 'viewed'>,
  read: number | null,
): Playhead {
  return {
    step: frame?.step ?? 0,
    read,
    viewed,
    heads: series.map(({ id, samples, pace = 1 }) => {
      const shown = frame?.methods.find(({ method }) => method === id);
      const all = measurements.of(id);
      const end = samples.at(-1)?.step ?? 0;
      return {
        id,
        pace,
        since: all
          .slice(
            Math.max(
              0,
              all.findLastIndex(({ step }) => step <= end),
            ),
          )
          .flatMap(samplesOf(measure)),
        value: shown ? valueOf(measure, shown.student.accuracy, shown.losses) : null,
        read: read === null ? null : (sampleNear(samples, read / pace) ?? null),
      };
    }),
  };
}

const samplesOf =
  (measure: Measure) =>
  ({ step, accuracy, losses }: Measurement): Sample[] => {
    const value = valueOf(measure, accuracy, losses);
    return value === null ? [] : [{ step, value }];
  };

const valueOf = (measure: Measure, accuracy: number | null, losses: Losses): number | null =>
  measure === 'accuracy' ? accuracy : (lessonOf(losses)?.after ?? null);
