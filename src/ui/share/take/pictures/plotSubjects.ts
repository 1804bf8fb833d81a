/** Plots of the run at the step that the stage shows: all of its methods, one network, or as in the paper's Figure 2. */
import type { Points } from '../../../../data/dataset.ts';
import { badgesLegend } from '../../../../draw/handles/handleShape.ts';
import { boundaryLegend } from '../../../../draw/plot/boundaries.ts';
import { mistakesLegend, sharedMistakesLegend } from '../../../../draw/plot/mistakes.ts';
import { emptyPicture, type Picture } from '../../../../draw/plot/picture.ts';
import { flatRegions } from '../../../../draw/sheet/flatRegions.ts';
import type { LegendEntry } from '../../../../draw/sheet/legendRow.ts';
import { plotsBody, type NamedPlot } from '../../../../draw/sheet/plotsBody.ts';
import type { Session } from '../../../../session/session.ts';
import { datasetOf } from '../../../../settings/datasetOf.ts';
import type { MethodId, Settings } from '../../../../settings/settings.ts';
import { lateWords } from '../../../../words/lateWords.ts';
import { words } from '../../../../words/words.ts';
import type { FilmFrame } from '../../../../worker/jobs/filmJobs.ts';
import type { Frame } from '../../../../worker/protocol.ts';
import { meetsStars } from '../../../stage/panel/labelState.ts';
import { namesIn, pictureOf } from '../../../stage/panel/pictureOf.ts';
import { sceneOf } from '../../../stage/slow/scene.ts';
import type { PanelOf } from './pictureIds.ts';
import type { Subject } from './subject.ts';

/** Null before there is a frame. */
export function plotsSubject(session: Session): Subject | null {
  const { frame } = session.playback;
  if (!frame) return null;
  const of = session.methods.map((method): PanelOf => ({ network: 'student', method }));
  return subjectOf(session, frame, of);
}

export function panelSubject(session: Session, panel: PanelOf): Subject | null {
  const { frame } = session.playback;
  return frame && subjectOf(session, frame, [panel]);
}

function subjectOf(session: Session, frame: Frame, of: readonly PanelOf[]): Subject {
  const alone = of.length === 1;
  const plots = of.map((panel) => {
    const plot = plotOf(groundOf(session), frame, panel, session.labels.ghost);
    const { network, method } = panel;
    const scene = sceneOf(session, frame, method, network);
    return {
      ...plot,
      picture: { ...plot.picture, ...scene, names: alone ? namesIn(frame, method) : null },
    };
  });
  return {
    body: plotsBody({
      plots,
      domain: domainOf(groundOf(session)),
      legend: legendOf(
        frame,
        plots.map(({ picture }) => picture),
      ),
    }),
    notes: [],
    methods: of.map(({ method }) => method),
  };
}

/** What a run is plotted on. */
export interface Ground {
  settings: Settings;
  unlabeled: Points;
}

export const groundOf = ({ store, data }: Session): Ground => ({
  settings: store.get().address.settings,
  unlabeled: data.unlabeled,
});

/**
 * As the stage shows it, but for what a hand is doing there, and for what is laid over it.
 *
 * @param ghost the frame before a move; null: there is none
 */
export function plotOf(
  { settings, unlabeled }: Ground,
  frame: Pick<FilmFrame, 'methods' | 'labels'>,
  { network, method }: PanelOf,
  ghost: Frame | null,
): NamedPlot {
  const isJudged = datasetOf(settings).judgedCount > 0;
  const picture = {
    ...emptyPicture(unlabeled),
    ...pictureOf(frame, method, network, ghost),
    labels: meetsStars(method, network, settings) ? frame.labels : [],
    // Where no class is known, nothing is wrong, and no legend says what that would be.
    ...(!isJudged && { predictions: null, otherPredictions: null }),
  };
  return { title: titleOf({ network, method }), number: numberOf(frame, { network, method }), picture };
}

const titleOf = ({ network, method }: PanelOf): string =>
  network === 'student' ? words.methods.name[method] : lateWords.take.pictures.teacher(method);

function numberOf({ methods }: Pick<FilmFrame, 'methods'>, { network, method }: PanelOf): string {
  const accuracy = methods.find((one) => one.method === method)?.[network]?.accuracy ?? null;
  return accuracy === null ? '' : `${words.numbers.percent(accuracy)} %`;
}

export const domainOf = ({ settings }: Pick<Ground, 'settings'>) => datasetOf(settings).domain;

/** Of what is in any of them. */
export function legendOf(
  { methods }: Pick<FilmFrame, 'methods'>,
  pictures: readonly Picture[],
): LegendEntry[] {
  const { student, teacher, wrong, shared, ...of } = words.plot.names;
  const before = methods.some(({ otherFuture }) => otherFuture) ? of.withoutMove : of.before;
  const some = (has: (picture: Picture) => unknown) => pictures.some(has);
  const sides = ([0, 1] as const).filter((side) =>
    some(({ labels }) => labels.some((label) => label.class === side)),
  );
  return [
    ...(sides.length > 0 ? [{ mark: badgesLegend(sides, 15, 0.44), text: words.plot.handles.group }] : []),
    ...(some((picture) => picture.student) ? [{ mark: boundaryLegend.student, text: student }] : []),
    ...(some((picture) => picture.teacher) ? [{ mark: boundaryLegend.teacher, text: teacher }] : []),
    ...(some((picture) => picture.before) ? [{ mark: boundaryLegend.before, text: before }] : []),
    ...(some(({ predictions }) => predictions) ? [{ mark: mistakesLegend, text: wrong }] : []),
    ...(some(({ otherPredictions }) => otherPredictions)
      ? [{ mark: sharedMistakesLegend, text: shared }]
      : []),
  ];
}

/** What the paper's figure shows and no more: regions, points, stars. */
export function figure2Subject(session: Session): Subject | null {
  const { frame } = session.playback;
  if (!frame) return null;
  const flatPlot = (method: MethodId) => {
    const shown = frame.methods.find((one) => one.method === method);
    const picture: Picture = {
      ...emptyPicture(session.data.unlabeled),
      labels: frame.labels,
      ground: shown ? flatRegions(shown.student.grid) : null,
    };
    return { title: words.methods.name[method], number: '', picture };
  };
  const { methods } = session;
  return {
    body: plotsBody({ plots: methods.map(flatPlot), domain: domainOf(groundOf(session)), legend: [] }),
    notes: [lateWords.take.pictures.figure2Note],
    methods,
  };
}
