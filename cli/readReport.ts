/** Reads back what `--json` printed, checking that it is that. */
import { readFileSync } from 'node:fs';
import { factorial } from '../src/learn/study/factorial.ts';
import { sweepParts, type SweepAxes } from '../src/learn/study/sweep.ts';
import { canSweep, type SweepAxis } from '../src/learn/study/sweepAxis.ts';
import { partOf, type Report, type ReportRow, type Shard } from '../src/learn/study/report.ts';
import { fieldAt, fields, formatValue, parseValue } from '../src/settings/fields.ts';
import { Refused } from '../src/settings/readNumber.ts';
import { valueAt } from '../src/settings/paths.ts';
import type { Settings } from '../src/settings/settings.ts';
import { reasonOf } from './reasonOf.ts';
import { contenders } from './askedParts.ts';
import { Refusal } from './options.ts';

/** Throws a Refusal that names the file and what is wrong with it. */
export function readReport(file: string): Report {
  const value = parsed(file, textOf(file));
  const wrong = defectOf(value as Partial<Report> | null);
  if (wrong) throw new Refusal(`${file} is not the JSON of an experiment: ${wrong}.`);
  return value as Report;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Refusal(`${file} cannot be read: ${reasonOf(error)}.`);
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${file} is not JSON. A shard that was killed has to be run again.`);
  }
}

/** What is missing or damaged; null where nothing is. */
function defectOf(report: Partial<Report> | null): string | null {
  if (typeof report !== 'object' || report === null || Array.isArray(report)) return 'it is no object';
  const { settings, preset, engine, adapter, versions, parts, axes, seeds, shard, rows } = report;
  const texts = { preset, engine, adapter };
  const checks: [string, () => boolean][] = [
    ...Object.entries(texts).map(([key, text]): [string, () => boolean] => [
      key,
      () => typeof text === 'string',
    ]),
    ['versions', () => typeof versions === 'object' && versions !== null],
    ['settings', () => hasEveryField(settings)],
    ['axes', () => axes === undefined || isAxes(axes)],
    ['parts', () => isListOf(parts, (part) => partsKnown(report as Report).has(part as string))],
    ['seeds', () => isListOf(seeds, Number.isInteger)],
    ['shard', () => shard === null || isShard(shard)],
    ['rows', () => isListOf(rows, (row) => isRow(row as ReportRow, report as Report))],
  ];
  const wrong = checks.find(([, sound]) => !sound());
  return wrong ? `its "${wrong[0]}" is missing or damaged` : null;
}

const known: ReadonlySet<string> = new Set([...contenders, ...factorial.map(({ id }) => id)]);

const partsKnown = ({ axes, settings }: Report): ReadonlySet<string> =>
  axes ? new Set(sweepParts(axes, settings, contenders).map(({ id }) => id)) : known;

const isAxes = (axes: SweepAxes): boolean =>
  isListOf(axes, (axis) => isAxis(axis as Partial<SweepAxis>)) && (axes.length === 1 || axes.length === 2);

function isAxis({ path, values }: Partial<SweepAxis>): boolean {
  const field = fieldAt(String(path));
  return field !== undefined && canSweep(field) && isListOf(values, isValue) && values!.length > 0;
}

const isValue = (value: unknown): boolean =>
  ['number', 'string', 'boolean'].includes(typeof value) || isListOf(value, Number.isInteger);

const isListOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);

const isShard = (shard: Partial<Shard> | undefined): boolean =>
  isListOf(shard?.have, Number.isInteger) &&
  [shard!.of, shard!.seed, shard!.runs].every((value) => Number.isInteger(value));

function isRow(row: Partial<ReportRow> | null, { seeds, parts, settings }: Report): boolean {
  // Of one's own points nobody may know the classes, and there are no fresh ones.
  const isShare = (value: unknown): boolean =>
    Number.isFinite(value) || (value === null && settings.data.points !== '');
  return (
    row !== null &&
    seeds.includes(row.seed!) &&
    parts.includes(partOf(row as ReportRow)) &&
    isShare(row.accuracy) &&
    isShare(row.fresh) &&
    (row.variant === undefined || Number.isFinite(row.teacherAccuracy))
  );
}

function hasEveryField(settings: Settings | undefined): boolean {
  try {
    return fields.every(
      (field) => !(parseValue(field, formatValue(valueAt(settings!, field.path))) instanceof Refused),
    );
  } catch {
    return false;
  }
}
