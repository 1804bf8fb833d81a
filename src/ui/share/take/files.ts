/** The files of a run: made here, when they are asked for. Nothing goes over the network. */
import { csvText, type Table } from '../../../data/csvText.ts';
import { withAbout } from '../../../session/take/about.ts';
import { everything } from '../../../session/take/everything.ts';
import { fileName } from '../../../session/take/fileName.ts';
import { keptText } from '../../../session/take/keptRun.ts';
import { pythonOf } from '../../../session/take/python/pythonRun.ts';
import template from '../../../session/take/python/run.py?raw';
import type { Session } from '../../../session/session.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { aboutOf, stepOf } from './aboutOf.ts';
import { aboutStudy } from './aboutStudy.ts';
import type { MadeFile } from './madeFile.ts';
import type { PictureChoice } from './pictures/pictureIds.ts';
import { pictureFile } from './pictures/pictureFile.ts';
import { isStudy, studies, studyIds, type StudyId } from './studies.ts';
import { tableIds, tablesOf, type TableId } from './tablesOf.ts';

export type FileId = TableId | 'all' | 'python' | 'run';

/** What a person asks for. */
export type Asked = FileId | PictureChoice;

/** Resolves with null where there is nothing to be in it yet. */
export const fileOf = async (session: Session, asked: Asked): Promise<MadeFile | null> =>
  typeof asked === 'string' ? textFile(session, asked) : pictureFile(session, asked);

function textFile(session: Session, id: FileId): MadeFile | null {
  if (isStudy(id)) return studyFile(session, id);
  const run = session.taken;
  const about = aboutOf(session, lateWords.take.caption[id]);
  const made = (what: string, ending: string, type: string, content: string): MadeFile => ({
    name: fileName(run, what, ending),
    type,
    content,
  });
  switch (id) {
    case 'python': {
      const { name: names } = words.methods;
      const measured = session.playback.measurements;
      const nameOf = (method: keyof typeof names) => names[method];
      const python = { about, run, nameOf, measured: measured.of.bind(measured) };
      return made('run', 'py', 'text/x-python', pythonOf(template, python));
    }
    case 'run':
      return made(
        'run',
        'twomoons.json',
        'application/json',
        keptText(about, session.store.get().address, run, stepOf(session)),
      );
    case 'all':
      return made(
        'numbers',
        'json',
        'application/json',
        everything(about, run, stepOf(session), allTables(session), allStudies(session)),
      );
    default: {
      const table = tablesOf[id](session);
      if (!table) return null;
      return made(id, 'csv', 'text/csv', csvText(withAbout(table, about, run.settings)));
    }
  }
}

function studyFile(session: Session, id: StudyId): MadeFile | null {
  const study = studies[id](session);
  if (!study) return null;
  const about = aboutStudy(session, lateWords.take.caption[id], study);
  const content = csvText(withAbout(study.table, about, study.settings));
  return { name: fileName(study, id, 'csv'), type: 'text/csv', content };
}

/** What is to be said of each, since it is not what is said of the run. */
const allStudies = (session: Session): Record<string, object> =>
  Object.fromEntries(
    studyIds.flatMap((id) => {
      const study = studies[id](session);
      if (!study) return [];
      return [
        [id, { about: aboutStudy(session, lateWords.take.caption[id], study), settings: study.settings }],
      ];
    }),
  );

const allTables = (session: Session): Record<TableId, Table | null> =>
  Object.fromEntries(tableIds.map((id) => [id, tablesOf[id](session)])) as Record<TableId, Table | null>;
