/**
 * Points as CSV: x, y and class, a line each; and what in a text is no such line.
 *
 * Between fields stand commas, semicolons or tabs; where it is no comma, a decimal comma is one. Fields may be quoted.
 * A class is A or 0, B or 1, however the number is written, or empty, `?` or `nan`: unknown. A header is not needed; where there is one, it says which columns
 * are meant. Lines that begin with # are remarks. Coordinates are scaled into the picture, unless the header says
 * `plot_x` and `plot_y`: then they are the picture's own.
 */
import { contains, unknownClass, type Points } from './dataset.ts';
import { csvText } from './csvText.ts';
import { columnsOf, separatorOf, splitFields, type Columns } from './csvFields.ts';
import { fitted } from './fitted.ts';
import { domain } from './ownDomain.ts';
import { fewestPoints, mostPoints } from './packedPoints.ts';

/**
 * Why a line is no point. `fields`: too few, or more than have a meaning; `number`: no coordinate; `quote`: one that does
 * not end; `long`: of more than 1,000 characters; `outside`: of the picture, whose coordinates they are said to be. Texts are cut to a length that can be shown.
 */
export type LineProblem = { line: number } & (
  | { kind: 'fields'; count: number }
  | { kind: 'number'; axis: 'x' | 'y'; text: string }
  | { kind: 'class'; text: string }
  | { kind: 'quote' | 'long' }
  | { kind: 'outside'; text: string }
);

export interface CsvRead {
  /** Null: fewer than two lines are points. */
  points: Points | null;
  /** Lines that are points; the first 20,000 are taken. */
  good: number;
  /** The first of the lines that are none, and how many there are. */
  problems: LineProblem[];
  bad: number;
}

/** Characters of a line: what is longer is no table, and could take long to read. */
const longest = 1000;

const [long, quote] = [{ kind: 'long' }, { kind: 'quote' }] as const;

/** So many are named. */
const mostNamed = 5;

type Row = [x: number, y: number, side: number];

export function readCsv(text: string): CsvRead {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r]/);
  const separator = separatorOf(lines);
  const read: CsvRead = { points: null, good: 0, problems: [], bad: 0 };
  const rows: Row[] = [];
  let columns: Columns | null = null;
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const fields = line.length <= longest ? splitFields(line, separator) : [];
    if (columns === null) {
      columns = columnsOf(fields ?? []);
      if (columns.header) continue;
    }
    const row = line.length > longest ? long : fields ? rowOf(fields, columns, separator !== ',') : quote;
    if (!('kind' in row)) {
      read.good++;
      if (rows.length < mostPoints) rows.push(row);
      continue;
    }
    read.bad++;
    if (read.problems.length < mostNamed) read.problems.push({ line: i + 1, ...row });
  }
  if (rows.length >= fewestPoints) {
    const places = rows.map(([x, y]) => [x, y] as const);
    const x = Float32Array.from((columns!.ofPlot ? places : fitted(places)).flat());
    read.points = { x, y: Uint8Array.from(rows, ([, , side]) => side) };
  }
  return read;
}

type Problem = LineProblem extends infer P ? (P extends LineProblem ? Omit<P, 'line'> : never) : never;

function rowOf(fields: readonly string[], columns: Columns, decimalComma: boolean): Row | Problem {
  const meant = fields.findLastIndex((field) => field !== '') + 1;
  if (fields.length < 2 || (!columns.header && meant > 3)) return { kind: 'fields', count: fields.length };
  const [xText, yText, side] = [columns.x, columns.y, columns.class].map((column) => fields[column] ?? '');
  const [x, y] = [numberOf(xText!, decimalComma), numberOf(yText!, decimalComma)];
  if (x === null) return { kind: 'number', axis: 'x', text: excerpt(xText!) };
  if (y === null) return { kind: 'number', axis: 'y', text: excerpt(yText!) };
  const known = classOf(side!, decimalComma);
  if (known === null) return { kind: 'class', text: excerpt(side!) };
  if (columns.ofPlot && !contains(domain, x, y)) return { kind: 'outside', text: `${x}, ${y}` };
  return [x, y, known];
}

function classOf(text: string, decimalComma: boolean): number | null {
  const named = classNames.get(text.toLowerCase());
  if (named !== undefined) return named;
  const value = numberOf(text, decimalComma);
  return value === 0 || value === 1 ? value : null;
}

/** NumPy writes what it does not know as `nan`. */
const classNames = new Map([
  ['a', 0],
  ['b', 1],
  ...['', '?', 'nan'].map((text) => [text, unknownClass] as const),
]);

function numberOf(text: string, decimalComma: boolean): number | null {
  const plain = text.replace('\u2212', '-');
  const point = decimalComma ? plain.replace(',', '.') : plain;
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(point)) return null;
  const value = Number(point);
  return Number.isFinite(value) ? value : null;
}

const excerpt = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

/** As `readCsv` reads them back, the very same. */
export function csvOfPoints({ x, y }: Points): string {
  const rows = Array.from(y, (side, i) => [
    ...[x[2 * i]!, x[2 * i + 1]!].map((value) => Math.round(1000 * value) / 1000),
    ['A', 'B', ''][side]!,
  ]);
  return csvText({ columns: ['plot_x', 'plot_y', 'class'], rows });
}
