/** The tables of what the page shows: of the run on the stage, and of what was made around it. */
import type { Table } from '../../../data/csvText.ts';
import type { Session } from '../../../session/session.ts';
import { shownMap } from '../../../session/solve/shownMap.ts';
import { mapTable, stripsTable, sweepTable, variantsTable } from '../../../session/take/studyTables.ts';
import { curveTable, methodsTable, pointsTable } from '../../../session/take/tables.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import { chosen, mapping } from '../../evidence/map/mapping.ts';
import { study as variants, wanted } from '../../evidence/parts/partsStudy.ts';
import { choices as sweepChoices, study as sweeps } from '../../evidence/sweep/sweepChoices.ts';
import { sweepRequest } from '../../evidence/sweep/useSweep.ts';
import { choices as stripChoices, stripParts, study as strips } from '../../evidence/typical/typicalRuns.ts';

export const tableIds = ['points', 'curve', 'runs', 'parts', 'sweep', 'map', 'methods'] as const;
export type TableId = (typeof tableIds)[number];

/** Null: there is nothing to be in it yet. */
export const tablesOf: Record<TableId, (session: Session) => Table | null> = {
  points: ({ store, data, playback: { frame } }) =>
    frame && pointsTable(store.get().address.settings, data, frame),
  curve: ({ methods, playback: { measurements } }) =>
    orNull(curveTable(methods, (method) => measurements.of(method))),
  runs: ({ store }) =>
    orNull(stripsTable(stripParts(store.get().address, stripChoices.get()), strips.store.get().rows)),
  parts: () => {
    const state = variants.store.get();
    return state.done > 0 ? orNull(variantsTable(wanted(state)[0]!)) : null;
  },
  sweep: ({ store }) => {
    const request = sweepRequest(sweepChoices.get(), store.get().address);
    return request && orNull(sweepTable(request, sweeps.store.get().rows));
  },
  map: mapOf,
  methods: ({ store }) => methodsTable(store.get().address.settings),
};

function mapOf({ store }: Session): Table | null {
  const { address, labels } = store.get();
  const { star, method } = chosen.get();
  const index = Math.min(star, labels.length - 1);
  if (index < 0) return null;
  const { settings } = address;
  const { accuracies } = shownMap({ method, settings, labels, index }, mapping.store.get());
  return orNull(mapTable(datasetOf(settings).domain, index, method, accuracies));
}

const orNull = (table: Table): Table | null => (table.rows.length > 0 ? table : null);
