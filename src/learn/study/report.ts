/** What an experiment came to: the object behind table, CSV and JSON. A pure function of its rows. */
import { csvText, type Table } from '../../data/csvText.ts';
import { own } from '../../data/ownData.ts';
import type { PresetId } from '../../settings/presets.ts';
import { withChange } from '../../settings/paths.ts';
import type { Settings } from '../../settings/settings.ts';
import { isJudged, type JudgedRow, type Row } from './experiment.ts';
import { settingsOf, variantById, type Variant } from './factorial.ts';
import { resultOf, type VariantResult } from './factorialResult.ts';
import { grouped } from './grouped.ts';
import {
  accuracyBySeed,
  methodSummary,
  pairedDifference,
  type MethodSummary,
  type PairedDifference,
} from './statistics.ts';
import { passesPerStep } from './passesPerStep.ts';
import { cellResults, cellsOf, sweepPartId, type CellResult, type SweepAxes } from './sweep.ts';

/** A share of the seeds: parts `have` of `of`, cut from `runs` seeds that begin at `seed`. */
export interface Shard {
  have: number[];
  of: number;
  seed: number;
  runs: number;
}

/** A run; in the factorial with its variant's id, in a sweep with its cell's. */
export type ReportRow = { variant?: string; cell?: string } & Row;

/** What was asked for. */
export interface Head {
  /** Full; `data.seed` and `network.seed` stand for the first seed, each run has its own. */
  settings: Settings;
  preset: PresetId;
  engine: string;
  /** The device behind the engine. */
  adapter: string;
  versions: Record<string, string>;
  /** Ids of methods, of the factorial's variants, or of the methods in the cells of a sweep that run. */
  parts: string[];
  /** Absent but in a sweep. */
  axes?: SweepAxes;
  seeds: number[];
  /** Null: all of the seeds. */
  shard: Shard | null;
}

export interface Report extends Head {
  /** Whether every part ran on every one of `seeds`. */
  complete: boolean;
  rows: ReportRow[];
  /** Of methods whose runs could be judged. Absent in the factorial and in a sweep. */
  methods?: MethodSummary[];
  /** Each method's accuracy less that of one named before it, on the same seeds. Absent where methods are. */
  differences?: ({ method: string; less: string } & PairedDifference)[];
  /** The factorial's results. Absent without it. */
  variants?: VariantResult[];
  /** A sweep's, the first axis running fastest. Absent without it. */
  cells?: CellResult[];
}

/** Rows in any order; the report has them seed by seed within each part. */
export function reportOf(head: Head, rows: readonly ReportRow[]): Report {
  const rowsByPart = grouped(rows, partOf);
  const byPart = head.parts.map((part) => ({
    part,
    rows: (rowsByPart.get(part) ?? []).sort((a, b) => a.seed - b.seed),
  }));
  const judged = byPart.map(({ part, rows: all }) => ({ part, rows: all.filter(isJudged) }));
  const present = judged.filter((group) => group.rows.length > 0);
  const report = {
    ...head,
    complete: rows.length === head.parts.length * head.seeds.length,
    rows: byPart.flatMap((group) => group.rows),
  };
  if (head.axes) return { ...report, cells: cellResults(head.axes, head.settings, report.rows) };
  if (isFactorial(head)) {
    const rowsOf = (id: string) => judged.find((group) => group.part === id)?.rows ?? [];
    const variants = present.map((group) => {
      const variant = variantById(group.part)!;
      return resultOf(variant, head.settings, group.rows, rowsOf(variant.comparedWith));
    });
    return { ...report, variants };
  }
  return {
    ...report,
    methods: present.map((group) => methodSummary(group.rows)),
    differences: differencesOf(present),
  };
}

const isFactorial = ({ parts }: Pick<Head, 'parts'>): boolean =>
  parts.every((part) => variantById(part) !== undefined);

/** The id among a head's parts that a row belongs to. */
export const partOf = ({ variant, cell, method }: ReportRow): string =>
  cell === undefined ? (variant ?? method) : sweepPartId(method, cell);

function differencesOf(groups: { part: string; rows: JudgedRow[] }[]): Report['differences'] {
  return groups.flatMap(({ part, rows }, i) =>
    groups.slice(0, i).flatMap((other) => {
      const difference = pairedDifference(accuracyBySeed(rows), accuracyBySeed(other.rows));
      return difference ? [{ method: part, less: other.part, ...difference }] : [];
    }),
  );
}

const columns: (keyof ReportRow)[] = [
  'method',
  'seed',
  'accuracy',
  'fresh',
  'teacherAccuracy',
  'stepsTo95',
  'stepsTo99',
  'medianOfLast500',
  'worstOfLast500',
  'diverged',
];

/** How a variant is called, and what its result says in a sentence: the words are the caller's. */
export interface VariantPhrases {
  name: (variant: Variant) => string;
  sentence: (result: VariantResult) => string;
}

/** The whole report as JSON for a file, each variant with its name and its sentence. */
export function jsonOf({ variants, ...report }: Report, { name, sentence }: VariantPhrases): string {
  const phrased = variants?.map((result) => {
    const { id, change, comparedWith, noClassInformation, student, teacher, comparison } = result;
    return {
      id,
      name: name(result),
      change,
      comparedWith,
      noClassInformation,
      student,
      teacher,
      comparison,
      sentence: sentence(result),
    };
  });
  return `${JSON.stringify({ ...report, variants: phrased }, null, 2)}\n`;
}

/** One line a run. No value holds a comma or a quote. */
export const csvOf = (report: Report): string => csvText(runsTable(report), '\n');

/**
 * A row a run; what does not apply is empty. The last ones are what its step costs in passes, and the data set, so that
 * rows of several can stand in one table.
 */
export function runsTable({
  settings,
  rows,
  variants,
  axes,
}: Pick<Report, 'settings' | 'rows' | 'variants' | 'axes'>): Table {
  const chosen = variants ? (['variant', ...columns] as const) : columns;
  const settingsOfRow = settingsByPart(settings, axes);
  return {
    columns: [...(axes ?? []).map(({ path }) => path), ...chosen, 'passesPerStep', 'set'],
    rows: rows.map((row) => {
      const itsSettings = settingsOfRow(row);
      const { set, points } = itsSettings.data;
      return [
        ...valuesOf(row),
        ...chosen.map((column) => row[column] ?? null),
        passesPerStep(row.method, itsSettings),
        points ? `own-${own()!.nameOf(points)}` : set,
      ];
    }),
  };
}

/** What a row was run with. */
function settingsByPart(settings: Settings, axes: SweepAxes | undefined): (row: ReportRow) => Settings {
  const cells = new Map(
    axes && cellsOf(axes, settings).map(({ id, change }) => [id, withChange(settings, change)]),
  );
  return ({ variant, cell }) =>
    variant === undefined ? (cells.get(cell ?? '') ?? settings) : settingsOf(variantById(variant)!, settings);
}

/** Of a cell's settings, from its id. */
const valuesOf = ({ cell }: ReportRow): string[] =>
  cell === undefined ? [] : cell.split('&').map((part) => part.slice(part.indexOf('=') + 1));
