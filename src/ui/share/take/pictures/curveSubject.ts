import type { Measure } from '../../../../draw/curves/curveRange.ts';
import { curvesBody } from '../../../../draw/sheet/curvesBody.ts';
import type { Session } from '../../../../session/session.ts';
import { datasetOf } from '../../../../settings/datasetOf.ts';
import { words } from '../../../../words/words.ts';
import { curvesChart, playheadOn } from '../../../stage/transport/curvesChart.ts';
import type { Subject } from './subject.ts';

/** The curves of a run, read at the step that the stage shows. Null where nothing of it was measured. */
export function curveSubject(session: Session, measure: Measure): Subject | null {
  const chart = curvesChart(session, measure, 'steps');
  if (chart.series.every(({ samples }) => samples.length === 0)) return null;
  const { judgedCount, unlabeledCount } = datasetOf(session.store.get().address.settings);
  const { title, scale, grey } = words.transport.curves;
  const body = curvesBody({
    title: title[measure](judgedCount, unlabeledCount),
    chart,
    playhead: playheadOn(session, chart, null),
  });
  const read = grey(session.measureEvery);
  return {
    body,
    notes: [measure === 'accuracy' ? `${scale}${words.shell.between}${read}` : read],
    methods: session.methods,
  };
}
