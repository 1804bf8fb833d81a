/** Reads back what `--json` printed, checking that it is that. */
import { readFileSync } from 'node:fs';
import { partOf, type Report, type ReportRow } from '../src/learn/report.ts';
import { fields, formatValue, parseValue, valueAt } from '../src/settings/fields.ts';
import type { Settings } from '../src/settings/settings.ts';
import { Refusal } from './request.ts';

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
    throw new Refusal(`${file} cannot be read: ${(error as Error).message}.`);
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${file} is not JSON. A shard that was killed has to be run again.`);
  }
}

function defectOf(report: Partial<Report> | null): string | null {
  if (typeof report !== 'object' || report === null) return 'it is no object';
  const { settings, preset, engine, adapter, versions, parts, seeds, shard, rows } = report;
  if (![preset, engine, adapter].every((text) => typeof text === 'string'))
    return 'preset, engine or adapter';
  if (typeof versions !== 'object') return 'versions';
  if (!isListOf(parts, (part) => typeof part === 'string')) return 'parts';
  if (!isListOf(seeds, Number.isInteger)) return 'seeds';
  if (shard !== null && !isListOf(shard?.have, Number.isInteger)) return 'shard';
  if (!hasEveryField(settings)) return 'settings';
  const isRow = (row: ReportRow) =>
    seeds!.includes(row?.seed) && parts!.includes(partOf(row)) && Number.isFinite(row.accuracy);
  return isListOf(rows, (row) => isRow(row as ReportRow)) ? null : 'rows';
}

const isListOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);

function hasEveryField(settings: Settings | undefined): boolean {
  try {
    for (const field of fields) parseValue(field, formatValue(valueAt(settings!, field.path)));
    return true;
  } catch {
    return false;
  }
}
