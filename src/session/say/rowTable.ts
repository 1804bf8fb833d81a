/** The table of all methods: what each row is made of, in the terms of Yours, cell by cell. */
import { formatValue } from '../../settings/fields.ts';
import { valueAt, type Path, type Value } from '../../settings/paths.ts';
import { ours } from '../../settings/presets.ts';
import type { Settings } from '../../settings/settings.ts';

export type Row = Settings['yours'];
export type RowPath = Extract<Path, `yours.${string}`>;

/** Who teaches; what the student learns from; what a teacher that learns does. */
export const columnGroups = {
  teacher: ['kind', 'start'],
  student: ['labels', 'pseudoLabels', 'consistency'],
  taught: ['teacherLabels', 'feedback', 'teacherConsistency'],
} as const;

export type ColumnGroup = keyof typeof columnGroups;
export type Column = (typeof columnGroups)[ColumnGroup][number];
export const columns: readonly Column[] = Object.values(columnGroups).flat();

export interface Cell {
  /** What the term is, or its weight. */
  term: RowPath;
  /** What else it has. */
  details: readonly RowPath[];
  /** It cannot be another with this kind of teacher. */
  fixed?: true;
}

/** Null: a row with this teacher has no such term. */
export function cellOf(column: Column, { student, pseudoLabels, teacher }: Row): Cell | null {
  const learns = teacher.kind === 'learning';
  const guesses = teacher.kind !== 'none' && pseudoLabels.kind !== 'none';
  switch (column) {
    case 'kind':
      return cell('yours.teacher.kind', {
        'yours.teacher.decay': teacher.kind === 'averaged',
        'yours.teacher.rounds': teacher.kind === 'frozen',
      });
    case 'start':
      if (teacher.kind === 'none') return null;
      return { ...cell('yours.teacher.start', {}), ...(teacher.kind === 'frozen' && { fixed: true }) };
    case 'labels':
      return cell('yours.student.labels', {});
    case 'pseudoLabels':
      if (teacher.kind === 'none') return null;
      return cell('yours.pseudoLabels.kind', {
        'yours.pseudoLabels.threshold': guesses,
        'yours.pseudoLabels.noisedInputs': guesses,
      });
    case 'consistency':
      return consistencyCell('yours.student.consistency', student.consistency.weight);
    case 'teacherLabels':
      return learns ? cell('yours.teacher.labels', {}) : null;
    case 'feedback': {
      const comesBack = teacher.feedback.weight !== 0;
      if (!learns || !guesses) return null;
      return cell('yours.teacher.feedback.weight', {
        'yours.teacher.feedback.form': comesBack,
        'yours.teacher.feedback.lookAhead': comesBack,
        'yours.teacher.feedback.shuffled': comesBack,
      });
    }
    case 'teacherConsistency':
      return learns ? consistencyCell('yours.teacher.consistency', teacher.consistency.weight) : null;
  }
}

const cell = (term: RowPath, details: Partial<Record<RowPath, boolean>>): Cell => ({
  term,
  details: (Object.keys(details) as RowPath[]).filter((path) => details[path]),
});

const consistencyCell = (
  of: 'yours.student.consistency' | 'yours.teacher.consistency',
  weight: number,
): Cell => cell(`${of}.weight`, { [`${of}.threshold`]: weight !== 0, [`${of}.temperature`]: weight !== 0 });

/** A value of a row. */
export const inRow = (row: Row, path: RowPath): Value => valueAt({ ...ours, yours: row }, path);

/** Whether a row has the term of a column: it counts something, and is not nothing. */
export function has(column: Column, row: Row): boolean {
  const found = cellOf(column, row);
  if (!found) return false;
  const value = inRow(row, found.term);
  return value !== 0 && (column === 'kind' || value !== 'none');
}

/** Details that say something: not those that change nothing. */
export const saidDetails = ({ details }: Cell, row: Row): readonly RowPath[] =>
  details.filter((path) => !unsaid.includes(path) || inRow(row, path) !== valueAt(ours, path));

const unsaid: readonly RowPath[] = [
  'yours.teacher.rounds',
  'yours.pseudoLabels.threshold',
  'yours.pseudoLabels.noisedInputs',
  'yours.student.consistency.threshold',
  'yours.student.consistency.temperature',
  'yours.teacher.feedback.lookAhead',
  'yours.teacher.feedback.shuffled',
  'yours.teacher.consistency.threshold',
  'yours.teacher.consistency.temperature',
];

/** Whether two rows differ in a column, as far as their steps do. */
export const differs = (column: Column, one: Row, other: Row): boolean =>
  textOf(column, one) !== textOf(column, other);

function textOf(column: Column, row: Row): string {
  if (!has(column, row)) return '';
  const { term, details } = cellOf(column, row)!;
  return [term, ...details].map((path) => formatValue(inRow(row, path))).join();
}
