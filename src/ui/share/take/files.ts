/** The files of a run: made here, when they are asked for. Nothing goes over the network. */
import { name, version } from '../../../../package.json';
import { csvText, type Table } from '../../../data/csvText.ts';
import { withAbout, type About } from '../../../session/take/about.ts';
import { everything } from '../../../session/take/everything.ts';
import { fileName } from '../../../session/take/fileName.ts';
import { keptText } from '../../../session/take/keptRun.ts';
import { pythonOf } from '../../../session/take/python/pythonRun.ts';
import template from '../../../session/take/python/run.py?raw';
import { momentOf } from '../../../session/momentOf.ts';
import type { Session } from '../../../session/session.ts';
import { lateWords } from '../../../words/lateWords.ts';
import { words } from '../../../words/words.ts';
import { linkOf } from '../linkOf.ts';
import { tableIds, tablesOf, type TableId } from './tablesOf.ts';

export type FileId = TableId | 'all' | 'python' | 'run';

export interface MadeFile {
  name: string;
  type: string;
  text: string;
}

/** Null: there is nothing to be in it yet. */
export function fileOf(session: Session, id: FileId): MadeFile | null {
  const run = session.taken;
  const about = aboutOf(session, id);
  const made = (what: string, ending: string, type: string, text: string): MadeFile => ({
    name: fileName(run, what, ending),
    type,
    text,
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
        everything(about, run, stepOf(session), allTables(session)),
      );
    default: {
      const table = tablesOf[id](session);
      if (!table) return null;
      return made(id, 'csv', 'text/csv', csvText(withAbout(table, about, run.settings)));
    }
  }
}

const allTables = (session: Session): Record<TableId, Table | null> =>
  Object.fromEntries(tableIds.map((id) => [id, tablesOf[id](session)])) as Record<TableId, Table | null>;

const stepOf = ({ playback }: Session): number => playback.frame?.step ?? 0;

function aboutOf(session: Session, id: FileId): About {
  const state = session.store.get();
  const { address, engine } = state;
  const { data, network } = address.settings;
  const facts = {
    methods: session.methods.map((method) => words.methods.name[method]),
    data: data.points ? null : lateWords.settings.fields['data.set'].choices[data.set],
    dataSeed: data.seed,
    networkSeed: network.seed,
    step: stepOf(session),
  };
  return {
    caption: lateWords.take.caption[id](facts),
    address: linkOf(address, momentOf(state)),
    page: `${name} ${version}`,
    engine: engine ? `${words.shell.engine.name(engine.engine)} (${engine.adapter})` : '',
    seeds: { data: data.seed, network: network.seed },
    made: new Date().toISOString().slice(0, 10),
  };
}
