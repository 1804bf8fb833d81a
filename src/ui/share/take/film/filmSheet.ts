/** A frame of a film: the plots, and under them the curves as far as they had come. */
import type { Chart, Playhead } from '../../../../draw/curves/chart.ts';
import { curvesBody } from '../../../../draw/sheet/curvesBody.ts';
import type { LegendEntry } from '../../../../draw/sheet/legendRow.ts';
import { plotsBody } from '../../../../draw/sheet/plotsBody.ts';
import type { Body, Sheet } from '../../../../draw/sheet/sheet.ts';
import { stackedBody } from '../../../../draw/sheet/stackedBody.ts';
import type { Session } from '../../../../session/session.ts';
import { datasetOf } from '../../../../settings/datasetOf.ts';
import { lateWords } from '../../../../words/lateWords.ts';
import { words } from '../../../../words/words.ts';
import type { FilmFrame } from '../../../../worker/jobs/filmJobs.ts';
import { curvesChart } from '../../../stage/transport/curvesChart.ts';
import { factsOf } from '../factsOf.ts';
import { panelOf, type PanelOf } from '../pictures/pictureIds.ts';
import { domainOf, groundOf, legendOf, plotOf } from '../pictures/plotSubjects.ts';
import type { FilmOf } from './filmChoice.ts';

/** Of the height, under the plots. */
const curveShare = 0.34;

/**
 * How the frames of a film are drawn. All of the session is asked for here and now: the page may go on to another run
 * while the film is made.
 */
export function filmSheets(session: Session, of: FilmOf, source: string): (frame: FilmFrame) => Sheet {
  const own = panelOf(of);
  const panels = own ? [own] : session.methods.map((method): PanelOf => ({ network: 'student', method }));
  const methods = panels.map(({ method }) => method);
  const ground = groundOf(session);
  const { judgedCount, unlabeledCount } = datasetOf(ground.settings);
  const measure = judgedCount > 0 ? 'accuracy' : 'loss';
  const chart = curvesChart(session, measure, 'steps');
  const title = words.transport.curves.title[measure](judgedCount, unlabeledCount);
  const plotsIn = (frame: FilmFrame, legend: readonly LegendEntry[]) =>
    plotsBody({
      plots: panels.map((panel) => plotOf(ground, frame, panel, null)),
      domain: domainOf(ground),
      legend,
    });
  const last = session.playback.frame!;
  const legend = legendOf(
    last,
    panels.map((panel) => plotOf(ground, last, panel, null).picture),
  );
  return (frame) => {
    const plots: Body = plotsIn(frame, legend);
    const curves = curvesBody({
      title,
      chart: upTo(chart, frame.step, last.step),
      playhead: playheadAt(chart, frame),
    });
    return {
      body: own ? plots : stackedBody(plots, curves, curveShare),
      caption: [lateWords.take.film.caption(factsOf(ground.settings, methods, frame.step))],
      source,
    };
  };
}

type Curves = Omit<Chart, 'names' | 'size'>;

/** As it stood at a step, on the axis of the whole film. */
const upTo = (chart: Curves, step: number, last: number): Curves => {
  const cut = (all: Chart['series']) =>
    all.map((one) => ({ ...one, samples: one.samples.filter((sample) => sample.step <= step) }));
  return {
    ...chart,
    series: cut(chart.series),
    replaced: [],
    events: chart.events?.filter((event) => event.step <= step),
    steps: [0, Math.max(1, last)],
  };
};

/** With the values of the frame, which may stand between two that were measured. */
const playheadAt = ({ series, viewed, measure }: Curves, { step, methods }: FilmFrame): Playhead => ({
  step,
  viewed,
  read: null,
  heads: series.map(({ id, samples }) => {
    const before = samples.findLast((sample) => sample.step <= step);
    const accuracy = methods.find(({ method }) => method === id)?.student.accuracy ?? null;
    return {
      id,
      since: before ? [before] : [],
      value: measure === 'accuracy' ? accuracy : (before?.value ?? null),
      read: null,
    };
  }),
});
