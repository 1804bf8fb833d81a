/**
 * What if a setting were other? One or two settings at several values each: every combination is a cell, and every cell
 * runs the same methods on the same seeds.
 */
import { fieldAt, formatValue, parseValue } from '../../settings/fields.ts';
import { withChange, type Change, type Path, type Value } from '../../settings/paths.ts';
import { Refused } from '../../settings/readNumber.ts';
import { conflict, type Conflict, type Settings } from '../../settings/settings.ts';
import { isJudged, type Contender, type Row } from './experiment.ts';
import { grouped } from './grouped.ts';
import { methodSummary, type MethodSummary } from './statistics.ts';
import type { SweepAxis } from './sweepAxis.ts';

/** One axis, or two. */
export type SweepAxes = readonly [SweepAxis] | readonly [SweepAxis, SweepAxis];

/** Why a cell does not run: a value that its setting does not take, or values that do not go together. */
export type CellRefusal =
  { kind: 'value'; path: Path; value: Value } | { kind: 'conflict'; conflict: Conflict };

export interface SweepCell {
  /** Its values, as the address would have them: `teacher.feedback.weight=1&steps=300`. */
  id: string;
  change: Change;
  refused: CellRefusal | null;
  /** In a picture that gets finer, when it comes: 0 first. */
  level: number;
}

/** All cells, the first axis running fastest. */
export function cellsOf(axes: SweepAxes, settings: Settings): SweepCell[] {
  const [across, up] = axes;
  const levels = axes.map(({ values }) => levelsOf(values.length));
  const rows = up ? up.values : [null];
  return rows.flatMap((high, j) =>
    across.values.map((wide, i) => {
      const entries: [Path, Value][] = [
        [across.path, wide],
        ...(up ? [[up.path, high!] as [Path, Value]] : []),
      ];
      const change: Change = Object.fromEntries(entries);
      return {
        id: entries.map(([path, value]) => `${path}=${formatValue(value)}`).join('&'),
        change,
        refused: refusalOf(entries, withChange(settings, change)),
        level: Math.max(levels[0]![i]!, levels[1]?.[j] ?? 0),
      };
    }),
  );
}

function refusalOf(entries: readonly [Path, Value][], changed: Settings): CellRefusal | null {
  const outside = entries.find(
    ([path, value]) => parseValue(fieldAt(path)!, formatValue(value)) instanceof Refused,
  );
  if (outside) return { kind: 'value', path: outside[0], value: outside[1] };
  const reason = conflict(changed);
  return reason && { kind: 'conflict', conflict: reason };
}

/** When each of so many places in a row comes: the ends first, then the middle of what lies between two, again and again. */
function levelsOf(count: number): number[] {
  const levels = Array<number>(count).fill(0);
  const halve = (from: number, to: number, level: number) => {
    if (to - from < 2) return;
    const middle = Math.floor((from + to) / 2);
    levels[middle] = level;
    halve(from, middle, level + 1);
    halve(middle, to, level + 1);
  };
  halve(0, count - 1, 1);
  return levels;
}

/** What each seed runs: a method in a cell. */
export interface SweepPart {
  id: string;
  cell: string;
  method: Contender;
  settings: Settings;
  level: number;
}

/** The id of a method's runs in a cell. */
export const sweepPartId = (method: Contender, cell: string): string => `${method} ${cell}`;

/** Of the cells that run, in their order, each with every method. */
export const sweepParts = (axes: SweepAxes, settings: Settings, methods: readonly Contender[]): SweepPart[] =>
  cellsOf(axes, settings)
    .filter(({ refused }) => refused === null)
    .flatMap(({ id, change, level }) =>
      methods.map((method) => ({
        id: sweepPartId(method, id),
        cell: id,
        method,
        settings: withChange(settings, change),
        level,
      })),
    );

/** So that what has come of them is a picture at any time: coarse to fine. */
export const coarseToFine = <Part extends Pick<SweepPart, 'level'>>(parts: readonly Part[]): Part[] =>
  [...parts].sort((a, b) => a.level - b.level);

export interface CellResult {
  change: Change;
  refused: CellRefusal | null;
  /** Those that have runs which could be judged, in the order of their rows. */
  methods: MethodSummary[];
}

/** What the runs of each cell come to, refused ones included. @param rows each with its cell's id */
export function cellResults(
  axes: SweepAxes,
  settings: Settings,
  rows: readonly ({ cell?: string } & Row)[],
): CellResult[] {
  const byCell = grouped(rows, ({ cell }) => cell);
  return cellsOf(axes, settings).map(({ id, change, refused }) => ({
    change,
    refused,
    methods: [...grouped((byCell.get(id) ?? []).filter(isJudged), ({ method }) => method).values()].map(
      methodSummary,
    ),
  }));
}
