/** Tables as CSV: RFC 4180, with points in numbers, whatever language the page speaks. */

/** Null: empty. */
export type CsvValue = string | number | boolean | null;

export interface Table {
  columns: readonly string[];
  rows: readonly (readonly CsvValue[])[];
}

/** @param lineEnd the standard's; a command line's readers count on a line feed alone */
export const csvText = ({ columns, rows }: Table, lineEnd: '\r\n' | '\n' = '\r\n'): string =>
  [columns, ...rows].map((values) => values.map(fieldOf).join(',') + lineEnd).join('');

function fieldOf(value: CsvValue): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
