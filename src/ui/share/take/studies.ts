/** What was made of many runs: their numbers, and what these runs share, which the run on the stage need not. */
import type { Label } from '../../../data/dataset.ts';
import type { Table } from '../../../data/csvText.ts';
import { metaPseudoLabels } from '../../../learn/methods/metaPseudoLabels.ts';
import { withSeed, type Contender } from '../../../learn/study/experiment.ts';
import type { Session } from '../../../session/session.ts';
import { shownMap } from '../../../session/solve/shownMap.ts';
import * as recordedMap from '../../../session/study/recordedMap.ts';
import * as recordedRuns from '../../../session/study/recordedRuns.ts';
import { recordedSweepOf } from '../../../session/study/recordedSweeps.ts';
import { mapTable, stripsTable, sweepTable, variantsTable } from '../../../session/take/studyTables.ts';
import { datasetOf } from '../../../settings/datasetOf.ts';
import type { Settings } from '../../../settings/settings.ts';
import { chosenMap, mapping } from '../../evidence/map/mapping.ts';
import { study as variants, wanted } from '../../evidence/parts/partsStudy.ts';
import { study as sweeps } from '../../evidence/sweep/sweepChoices.ts';
import { chosenSweep } from '../../evidence/sweep/useSweep.ts';
import { choices as stripChoices, stripParts, study as strips } from '../../evidence/typical/typicalRuns.ts';

export const studyIds = ['runs', 'parts', 'sweep', 'map'] as const;
export type StudyId = (typeof studyIds)[number];

export const isStudy = (id: string): id is StudyId => studyIds.some((study) => study === id);

export interface Study {
  /** A row a run. */
  table: Table;
  /** But for what the rows say; of many seeds, the first. */
  settings: Settings;
  methods: readonly Contender[];
  /** Where they lay; null: where each seed has them. */
  stars: readonly Label[] | null;
  /** First and last; null: that of the settings. */
  seeds: readonly [first: number, last: number] | null;
  /** Some of the runs ship with the page: since when, and the command that makes them again. */
  recorded: { date: string; command: string } | null;
  /** Some were made by this page. */
  here: boolean;
}

/** Null: nothing was run yet. */
export const studies: Record<StudyId, (session: Session) => Study | null> = {
  runs({ store }) {
    const parts = stripParts(store.get().address, stripChoices.get());
    const table = stripsTable(parts, strips.store.get().rows);
    return manySeeds(table, parts[0]?.settings, recordedRuns);
  },
  parts() {
    const state = variants.store.get();
    if (state.done === 0) return null;
    const request = wanted(state)[0]!;
    const study = manySeeds(variantsTable(request), request.settings);
    return study && { ...study, methods: [metaPseudoLabels.id] };
  },
  sweep({ store }) {
    const request = chosenSweep(store.get().address);
    if (!request) return null;
    const table = sweepTable(request, sweeps.store.get().rows);
    return manySeeds(table, request.settings, recordedSweepOf(request.axes));
  },
  map({ store }) {
    const { address, labels } = store.get();
    const { star, method } = chosenMap(address);
    const index = Math.min(star, labels.length - 1);
    if (index < 0) return null;
    const { settings } = address;
    const { accuracies, from } = shownMap({ method, settings, labels, index }, mapping.store.get());
    const table = mapTable(datasetOf(settings).domain, index, method, accuracies);
    if (table.rows.length === 0) return null;
    const recorded = from === 'recording' ? recordedMap : null;
    return { table, settings, methods: [method], stars: labels, seeds: null, recorded, here: !recorded };
  },
};

/** @param recording of those rows that were recorded */
function manySeeds(
  table: Table,
  settings: Settings | undefined,
  recording: Study['recorded'] | undefined = null,
): Study | null {
  if (!settings || table.rows.length === 0) return null;
  const column = (name: string) => table.rows.map((row) => row[table.columns.indexOf(name)]);
  const seeds = column('seed').map(Number);
  const [first, last] = [Math.min(...seeds), Math.max(...seeds)];
  const wereRecorded = column('recorded');
  return {
    table,
    settings: withSeed(settings, first),
    methods: [...new Set(column('method'))] as Contender[],
    stars: null,
    seeds: [first, last],
    recorded: wereRecorded.includes(true) ? recording! : null,
    here: wereRecorded.some((one) => one !== true),
  };
}
