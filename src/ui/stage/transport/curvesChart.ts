/** The chart of the run that a session shows. */
import type { Chart, Series } from '../../../draw/curves/chart.ts';
import type { Measure } from '../../../draw/curves/curveRange.ts';
import { lessonOf, type Losses, type Measurement } from '../../../session/measurements.ts';
import type { Session } from '../../../session/session.ts';
import type { MethodId } from '../../../settings/settings.ts';
import type { Frame } from '../../../worker/protocol.ts';
import { words } from '../../../words/words.ts';

export function curvesChart(
  { playback, store, methods }: Session,
  measure: Measure,
  read: number | null,
): Omit<Chart, 'labels' | 'size'> {
  const { settings, view } = store.get().address;
  const { frame, measurements } = playback;
  const seriesOf = (measured: (method: MethodId) => readonly Measurement[], now: Frame | null): Series[] =>
    methods.map((id) => ({
      id,
      name: words.methods.name[id],
      samples: measured(id).flatMap(({ step, accuracy, losses }) => {
        const value = valueOf(measure, accuracy, losses);
        return value === null ? [] : { step, value };
      }),
      head: headOf(now, id, measure),
    }));
  return {
    measure,
    series: seriesOf((method) => measurements.of(method), frame),
    replaced: seriesOf((method) => measurements.replacedOf(method), null),
    viewed: view === 'compare' ? null : view,
    steps: [0, Math.max(frame?.until ?? 0, settings.steps)],
    step: frame?.step ?? 0,
    read,
    events: measurements.moves.map((step) => ({ step, name: words.transport.curves.moved(step) })),
    words: words.plot.chart,
  };
}

const valueOf = (measure: Measure, accuracy: number, losses: Losses): number | null =>
  measure === 'accuracy' ? accuracy : (lessonOf(losses)?.after ?? null);

/** What the page's numbers say. */
function headOf(frame: Frame | null, id: MethodId, measure: Measure): number | null {
  const shown = frame?.methods.find(({ method }) => method === id);
  return shown ? valueOf(measure, shown.student.accuracy, shown.losses) : null;
}
