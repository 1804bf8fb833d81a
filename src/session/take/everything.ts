/** All numbers of a run in one JSON: what it is, what made it, and each table as a list of objects. */
import type { CsvValue, Table } from '../../data/csvText.ts';
import type { About } from './about.ts';
import type { TakenRun } from './takenRun.ts';

/**
 * @param tables by name; null: there is none
 * @param studies what those of many runs say of themselves, by name
 */
export function everything(
  about: About,
  { settings, ...run }: TakenRun,
  step: number,
  tables: Readonly<Record<string, Table | null>>,
  studies: Readonly<Record<string, object>> = {},
): string {
  const head = Object.entries({ about, settings, run: { ...run, step }, studies });
  const parts = [
    ...head.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`),
    ...Object.entries(tables).map(([key, table]) => `"${key}": ${table ? listOf(table) : 'null'}`),
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

const listOf = ({ columns, rows }: Table): string =>
  `[\n${rows.map((row) => JSON.stringify(objectOf(columns, row))).join(',\n')}\n]`;

const objectOf = (columns: readonly string[], row: readonly CsvValue[]) =>
  Object.fromEntries(columns.map((column, i) => [column, row[i]!]));
