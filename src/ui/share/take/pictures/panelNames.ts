import type { Session } from '../../../../session/session.ts';
import { lateWords } from '../../../../words/lateWords.ts';
import { panelId, panelsOf, type PanelId } from './pictureIds.ts';

/** Of every network of the run, for a list to choose from. */
export const panelNames = (session: Session): (readonly [PanelId, string])[] =>
  panelsOf(session).map((panel) => {
    const { student, teacherPlot } = lateWords.take.pictures;
    return [panelId(panel), (panel.network === 'student' ? student : teacherPlot)(panel.method)] as const;
  });
