/** The runs of a sweep, cell by cell: those made here, and where there are none those that ship with the page. */
import { isJudged, type Contender, type Row } from '../../learn/study/experiment.ts';
import { grouped } from '../../learn/study/grouped.ts';
import type { ReportRow } from '../../learn/study/report.ts';
import { runIdentity } from '../../learn/study/runIdentity.ts';
import {
  cellsOf,
  coarseToFine,
  sweepPartId,
  sweepParts,
  type SweepAxes,
  type SweepCell,
} from '../../learn/study/sweep.ts';
import { withChange } from '../../settings/paths.ts';
import type { Settings } from '../../settings/settings.ts';
import { recordedSweepRuns, type SweepRun } from './recordedSweeps.ts';
import type { Wanted } from './reports.ts';
import type { Part } from './study.ts';

/** What is swept: with which settings, as far as the axes leave them, by which methods and on how many seeds from 0. */
export interface SweepRequest {
  axes: SweepAxes;
  settings: Settings;
  methods: readonly Contender[];
  seeds: number;
}

/** A method in a cell, and its runs. */
export interface CellRuns {
  cell: SweepCell;
  method: Contender;
  settings: Settings;
  runs: readonly SweepRun[];
  recorded: boolean;
}

/**
 * As a study runs them, coarse to fine. Each id says all that runs depend on but their seed: rows come back to whoever asks
 * for the same again, and cells that differ in nothing that a method reads are run once.
 */
export function studyParts({ axes, settings, methods }: SweepRequest): Part[] {
  const parts = coarseToFine(sweepParts(axes, settings, methods)).map(({ method, settings: own }) => ({
    id: runIdentity(method, own),
    method,
    settings: own,
  }));
  return [...new Map(parts.map((part) => [part.id, part])).values()];
}

export const seedsOf = ({ seeds }: SweepRequest): number[] =>
  Array.from({ length: seeds }, (_, seed) => seed);

/** By method and cell, the first axis running fastest. @param rows of a study */
export function cellRuns(
  { axes, settings, methods, seeds }: SweepRequest,
  rows: ReadonlyMap<string, readonly Row[]>,
): CellRuns[][] {
  const cells = cellsOf(axes, settings);
  return methods.map((method) =>
    cells.map((cell) => {
      const own = withChange(settings, cell.change);
      const here = (rows.get(runIdentity(method, own)) ?? [])
        .filter(isJudged)
        .filter(({ seed }) => seed < seeds);
      const runs = here.length > 0 ? here : recordedSweepRuns(axes, method, own);
      return { cell, method, settings: own, runs, recorded: here.length === 0 && runs.length > 0 };
    }),
  );
}

/** How many runs there are still to make. */
export const missingRuns = (request: SweepRequest, rows: ReadonlyMap<string, readonly Row[]>): number =>
  studyParts(request).reduce((sum, { id }) => {
    const made = (rows.get(id) ?? []).filter(({ seed }) => seed < request.seeds).length;
    return sum + request.seeds - made;
  }, 0);

/** What the command line would report. */
export function wantedReport(
  { axes, settings, methods, seeds }: SweepRequest,
  rows: ReadonlyMap<string, readonly Row[]>,
): Wanted {
  const parts = sweepParts(axes, settings, methods);
  return {
    settings,
    axes,
    parts: parts.map(({ cell, method }) => sweepPartId(method, cell)),
    rows: parts.flatMap(({ cell, method, settings: own }) =>
      (rows.get(runIdentity(method, own)) ?? [])
        .filter(({ seed }) => seed < seeds)
        .map((row): ReportRow => ({ cell, ...row })),
    ),
  };
}

/** By axis, the methods that read nothing of it: with the other axis held, their runs are the same at every value. */
export function idleMethods<Id extends Contender>({
  axes,
  settings,
  methods,
}: Pick<SweepRequest, 'axes' | 'settings'> & { methods: readonly Id[] }): Id[][] {
  const cells = cellsOf(axes, settings).filter(({ refused }) => refused === null);
  return axes.map(({ path }) => {
    const lines = [...grouped(cells, ({ change }) => JSON.stringify({ ...change, [path]: null })).values()];
    const isIdle = (method: Id) =>
      lines.every((line) => {
        const runs = line.map(({ change }) => runIdentity(method, withChange(settings, change)));
        return new Set(runs).size === 1;
      });
    return lines.some((line) => line.length > 1) ? methods.filter(isIdle) : [];
  });
}

/** Of these the one in the middle, by accuracy; of an even number the lower one. Null: there is none. */
export function middleRun(runs: readonly SweepRun[]): SweepRun | null {
  const sorted = [...runs].sort((a, b) => a.accuracy - b.accuracy || a.seed - b.seed);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
