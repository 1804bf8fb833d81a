/** The tables of what the page shows: of the run on the stage, and of what was made around it. */
import type { Table } from '../../../data/csvText.ts';
import type { Session } from '../../../session/session.ts';
import { curveTable, methodsTable, pointsTable } from '../../../session/take/tables.ts';
import { studies, type StudyId } from './studies.ts';

export const tableIds = ['points', 'curve', 'runs', 'parts', 'sweep', 'map', 'methods'] as const;
export type TableId = (typeof tableIds)[number];

/** Null: there is nothing to be in it yet. */
export const tablesOf: Record<TableId, (session: Session) => Table | null> = {
  points: ({ store, data, playback: { frame } }) =>
    frame && pointsTable(store.get().address.settings, data, frame),
  curve: ({ methods, playback: { measurements } }) =>
    orNull(curveTable(methods, (method) => measurements.of(method))),
  runs: tableOf('runs'),
  parts: tableOf('parts'),
  sweep: tableOf('sweep'),
  map: tableOf('map'),
  methods: ({ store }) => methodsTable(store.get().address.settings),
};

function tableOf(id: StudyId) {
  return (session: Session): Table | null => studies[id](session)?.table ?? null;
}

const orNull = (table: Table): Table | null => (table.rows.length > 0 ? table : null);
