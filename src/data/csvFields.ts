/** A line of CSV as fields, and which of them are meant. */

export type Separator = ',' | ';' | '\t';

/** What stands in most of the first lines: a tab, else a semicolon; else a comma. */
export function separatorOf(lines: readonly string[]): Separator {
  const first = lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).slice(0, 50);
  const isUsual = (separator: Separator) =>
    2 * first.filter((line) => line.includes(separator)).length > first.length;
  return isUsual('\t') ? '\t' : isUsual(';') ? ';' : ',';
}

/** Without the space around them. Null: a quote does not end, or something follows it. */
export function splitFields(line: string, separator: Separator): string[] | null {
  const fields: string[] = [];
  for (let at = 0; ;) {
    const quoted = /^ *"((?:[^"]|"")*)" */.exec(line.slice(at));
    const end = line.indexOf(separator, at + (quoted?.[0].length ?? 0));
    const field = line.slice(at, end < 0 ? undefined : end);
    if (quoted ? field !== quoted[0] : field.trimStart().startsWith('"')) return null;
    fields.push((quoted ? quoted[1]!.replaceAll('""', '"') : field).trim());
    if (end < 0) return fields;
    at = end + 1;
  }
}

export interface Columns {
  x: number;
  y: number;
  class: number;
  /** The line says what the columns are, and is no point. */
  header: boolean;
  /** Coordinates are the picture's. */
  ofPlot: boolean;
}

const classNames = ['class', 'label', 'target'];

/** By the first line. A name that says nothing is passed over: x, y and class are the first three then. */
export function columnsOf(first: readonly string[]): Columns {
  const names = first.map((name) => name.toLowerCase());
  const header = names.slice(0, 2).every((name) => /^[\p{L}_]/u.test(name)) && names.length > 1;
  const place = (...choices: string[]) => names.findIndex((name) => choices.includes(name));
  const plot = [place('plot_x'), place('plot_y')] as const;
  const ofPlot = header && plot.every((column) => column >= 0);
  for (const [x, y, others] of [
    [...plot, []],
    [place('x'), place('y'), []],
    // Where y is the class, as in sklearn's examples.
    [place('x1', 'x_1'), place('x2', 'x_2'), ['y']],
    [place('x0', 'x_0'), place('x1', 'x_1'), ['y']],
  ] as const) {
    if (!header || x < 0 || y < 0) continue;
    const side = place(...classNames, ...others);
    const rest = names.findIndex((_, column) => column !== x && column !== y);
    return { x, y, class: side >= 0 ? side : names.length === 3 ? rest : names.length, header, ofPlot };
  }
  return { x: 0, y: 1, class: 2, header, ofPlot: false };
}
