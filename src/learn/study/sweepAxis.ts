/**
 * Which values of a setting a sweep takes, as a text says: the grammar of page and command line.
 *
 *     teacher.feedback.weight=0,0.1..10:5log
 *
 * A path, `=`, and items with commas between. An item is a value, as the address has it; or a range FROM..TO:COUNT, each
 * value as far from the next; or FROM..TO:COUNTlog, each the same multiple of the one before. Values of a range are
 * rounded to four digits, of a setting that takes whole numbers to whole ones.
 */
import { excerpt } from '../../settings/address.ts';
import { fieldAt, formatValue, parseValue, type Field } from '../../settings/fields.ts';
import type { Path, Value } from '../../settings/paths.ts';
import { readNumber, Refused } from '../../settings/readNumber.ts';

/** Values of one setting, in their order. A number may lie outside what the setting takes: `cellsOf` says so of its cells. */
export interface SweepAxis {
  path: Path;
  values: readonly Value[];
}

/**
 * Why a text is no axis. `form`: a range that is none; `names`: a range of a setting that is no number; `log`: a factor
 * leads nowhere from 0 or over it.
 */
export type AxisRefusal =
  | { kind: 'noSetting' | 'seed' | 'noValues'; path: string }
  | { kind: 'unreadable'; field: Field; text: string; readings: readonly number[] }
  | { kind: 'form' | 'names' | 'count' | 'log'; field: Field; text: string }
  | { kind: 'twice'; field: Field; text: string }
  | { kind: 'tooMany'; field: Field };

export type AxisRead = { axis: SweepAxis } | { refused: AxisRefusal };

/** Of one axis. */
export const mostValues = 64;

/** Seeds aside: a sweep runs through them. And points: they are no value that one writes. */
export const canSweep = ({ path, kind }: Field): boolean => !path.endsWith('.seed') && kind !== 'points';

/** Reads `path=items`. */
export function readAxis(text: string): AxisRead {
  const at = text.indexOf('=');
  const path = (at < 0 ? text : text.slice(0, at)).trim();
  const field = fieldAt(path);
  if (!field || field.kind === 'points') return { refused: { kind: 'noSetting', path: excerpt(path) } };
  if (!canSweep(field)) return { refused: { kind: 'seed', path } };
  const items = at < 0 ? '' : text.slice(at + 1).trim();
  if (items === '') return { refused: { kind: 'noValues', path } };
  const values: Value[] = [];
  for (const item of items.split(',')) {
    const read = readItem(field, item.trim());
    if ('refused' in read) return { refused: shown(read.refused) };
    values.push(...read.values);
    // Before as many are held against each other.
    if (values.length > mostValues) return { refused: { kind: 'tooMany', field } };
  }
  const texts = values.map(formatValue);
  const twice = texts.find((one, i) => texts.indexOf(one) !== i);
  if (twice !== undefined) return { refused: { kind: 'twice', field, text: twice } };
  return { axis: { path: field.path, values } };
}

/** What was typed, cut to a length that can be shown. */
const shown = (refusal: AxisRefusal): AxisRefusal =>
  'text' in refusal ? { ...refusal, text: excerpt(refusal.text) } : refusal;

/** As `readAxis` reads it, value by value. */
export const textOfAxis = ({ path, values }: SweepAxis): string =>
  `${path}=${values.map(formatValue).join(',')}`;

type ItemRead = { values: Value[] } | { refused: AxisRefusal };

function readItem(field: Field, text: string): ItemRead {
  if (text.includes('..')) return readRange(field, text);
  const value = parseValue(field.kind === 'number' ? { ...field, ...anySize } : field, text);
  return value instanceof Refused
    ? { refused: { kind: 'unreadable', field, text, readings: value.readings } }
    : { values: [value] };
}

const anySize = { min: -Number.MAX_VALUE, max: Number.MAX_VALUE };

const form = /^(.+)\.\.(.+):(\d+)(log)?$/i;

function readRange(field: Field, text: string): ItemRead {
  if (field.kind !== 'number') return { refused: { kind: 'names', field, text } };
  const [, first, last, counted, log] = form.exec(text) ?? [];
  if (first === undefined) return { refused: { kind: 'form', field, text } };
  const ends: number[] = [];
  for (const end of [first, last!]) {
    const value = readNumber(end, { ...field, ...anySize });
    if (value instanceof Refused)
      return { refused: { kind: 'unreadable', field, text: end.trim(), readings: value.readings } };
    ends.push(value);
  }
  const [from, to] = ends as [number, number];
  const count = Number(counted);
  if (!(count >= 2 && count <= mostValues)) return { refused: { kind: 'count', field, text } };
  // Signs, not products: those of the smallest numbers are 0.
  if (log && Math.sign(from) * Math.sign(to) !== 1) return { refused: { kind: 'log', field, text } };
  return { values: rangeOf(from, to, count, log !== undefined, field.integer) };
}

/** Both ends as they are; what rounding makes equal stands once. */
function rangeOf(from: number, to: number, count: number, log: boolean, integer: boolean): number[] {
  const values = Array.from({ length: count }, (_, i) => {
    if (i === 0) return from;
    if (i === count - 1) return to;
    const share = i / (count - 1);
    const value = log
      ? Math.sign(from) * Math.exp((1 - share) * Math.log(Math.abs(from)) + share * Math.log(Math.abs(to)))
      : (1 - share) * from + share * to;
    return (integer ? Math.round(value) : Number(value.toPrecision(4))) + 0;
  });
  return [...new Set(values)];
}
