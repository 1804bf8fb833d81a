/** Runs of many seeds as tables, those that ship with the page and those made here; and the map of a star. */
import type { Domain } from '../../data/dataset.ts';
import type { Table } from '../../data/csvText.ts';
import { cellPlace } from '../../data/mapGrid.ts';
import { unwatched, type Contender, type Row } from '../../learn/study/experiment.ts';
import { runsTable, type ReportRow } from '../../learn/study/report.ts';
import { runIdentity } from '../../learn/study/runIdentity.ts';
import type { Settings } from '../../settings/settings.ts';
import { stripRuns } from '../study/stripRuns.ts';
import type { StripPart } from '../study/stripPart.ts';
import { cellRuns, type SweepRequest } from '../study/sweepRuns.ts';

type Rows = ReadonlyMap<string, readonly Row[]>;

/** Of a run of which little was recorded. */
const recordedRow = (method: Contender, run: Pick<Row, 'seed' | 'accuracy'> & Partial<Row>): Row => ({
  fresh: null,
  ...unwatched,
  ...run,
  method,
});

/** A row a run of the strips. `recorded`: it ships with the page, else it was made here. */
export function stripsTable(parts: readonly StripPart[], rows: Rows): Table {
  const tables = parts.map((part) => {
    const own = rows.get(part.id) ?? [];
    const recorded = stripRuns(part, own).filter((run) => run.recorded);
    const all = [...recorded.map((run) => recordedRow(part.method, run)), ...own];
    return withLast(runsTable({ settings: part.settings, rows: all }), {
      placement: () => part.placement,
      recorded: (i) => i < recorded.length,
    });
  });
  return joined(tables);
}

/** A row a run of the factorial's variants, which were all made here. */
export const variantsTable = ({
  settings,
  rows,
}: {
  settings: Settings;
  rows: readonly ReportRow[];
}): Table => runsTable({ settings, rows: [...rows], variants: [] });

/** A row a run of a sweep, with the values of its cell. */
export function sweepTable(request: SweepRequest, rows: Rows): Table {
  const cells = cellRuns(request, rows)
    .flat()
    .filter(({ runs }) => runs.length > 0);
  const all = cells.flatMap(({ cell, method, settings, runs, recorded }): ReportRow[] => {
    const own = new Map((rows.get(runIdentity(method, settings)) ?? []).map((row) => [row.seed, row]));
    return runs.map((run) => ({
      cell: cell.id,
      ...((!recorded && own.get(run.seed)) || recordedRow(method, run)),
    }));
  });
  const areRecorded = cells.flatMap(({ runs, recorded }) => runs.map(() => recorded));
  const table = runsTable({ settings: request.settings, rows: all, axes: request.axes });
  return withLast(table, { recorded: (i) => areRecorded[i]! });
}

/** A row a place of a star: the accuracy that training ends at with it there. @param accuracies by cell; NaN: not known */
export function mapTable(domain: Domain, star: number, method: Contender, accuracies: Float64Array): Table {
  const known = Array.from(accuracies.keys()).filter((cell) => !Number.isNaN(accuracies[cell]));
  return {
    columns: ['method', 'star', 'x', 'y', 'accuracy'],
    rows: known.map((cell) => {
      const { x, y } = cellPlace(domain, cell);
      return [method, star + 1, ...[x, y].map((value) => Math.round(1e4 * value) / 1e4), accuracies[cell]!];
    }),
  };
}

function withLast({ columns, rows }: Table, more: Record<string, (row: number) => string | boolean>): Table {
  return {
    columns: [...columns, ...Object.keys(more)],
    rows: rows.map((row, i) => [...row, ...Object.values(more).map((valueOf) => valueOf(i))]),
  };
}

/** Of the same columns. */
const joined = (tables: readonly Table[]): Table => ({
  columns: tables[0]?.columns ?? [],
  rows: tables.flatMap(({ rows }) => rows),
});
