import type { Session } from '../../../../session/session.ts';
import { curveSubject } from './curveSubject.ts';
import { panelOf, type PictureId, type WholeId } from './pictureIds.ts';
import { figure2Subject, panelSubject, plotsSubject } from './plotSubjects.ts';
import { mapSubject, runsSubject, sweepSubject } from './runsSubjects.ts';
import type { Subject } from './subject.ts';

const subjects: Record<WholeId, (session: Session) => Subject | null> = {
  plots: plotsSubject,
  figure2: figure2Subject,
  accuracy: (session) => curveSubject(session, 'accuracy'),
  loss: (session) => curveSubject(session, 'loss'),
  runs: runsSubject,
  map: mapSubject,
  sweep: sweepSubject,
};

/** Null: there is nothing to be in the picture yet. */
export function subjectOf(session: Session, id: PictureId): Subject | null {
  const panel = panelOf(id);
  return panel ? panelSubject(session, panel) : subjects[id as WholeId](session);
}
