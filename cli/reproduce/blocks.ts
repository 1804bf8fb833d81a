/** Everything in docs/REPRODUCTION.md that is generated, by the name of its block. */
import { dipTables } from './dipTables.ts';
import type { TableId } from './experiment.ts';
import { provenanceTable } from './provenance.ts';
import { readResult } from './result.ts';
import { rows } from './rows.ts';
import { sweepTables } from './sweeps.ts';
import { agreementOf, differencesOf, environmentOf, mapTable, tableOf, type Entry } from './tables.ts';

/** @param folder where the results are */
export function blocksFrom(folder: string): Map<string, string> {
  const entries = rows.map((experiment) => ({ experiment, result: readResult(folder, experiment) }));
  const tables = new Set(rows.map(({ table }) => table));
  return new Map([
    ...[...tables].flatMap((table) =>
      tablesOf(
        table,
        entries.filter(({ experiment }) => experiment.table === table),
      ),
    ),
    ['agreement', agreementOf(entries)],
    ['differences', differencesOf(entries)],
    ['environment', environmentOf(entries)],
    ['settings', provenanceTable()],
  ]);
}

function tablesOf(table: TableId, entries: readonly Entry[]): [string, string][] {
  if (table === 'dips') return dipTables(entries);
  if (entries.every(({ experiment }) => experiment.sweep)) return [[table, sweepTables(entries)]];
  return [[table, table === 'map' ? mapTable(entries) : tableOf(entries)]];
}
