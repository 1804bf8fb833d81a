import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asYours } from '../../../src/learn/methods/asYours.ts';
import { methods } from '../../../src/learn/methods/methods.ts';
import {
  cellOf,
  columns,
  differs,
  has,
  inRow,
  saidDetails,
  type Column,
} from '../../../src/session/say/rowTable.ts';
import { paths, withChange, type Change } from '../../../src/settings/paths.ts';
import { ours } from '../../../src/settings/presets.ts';
import { namedIds, type MethodId } from '../../../src/settings/settings.ts';
import { anySettings } from '../../settings/anyAddress.ts';

const row = (id: MethodId) => asYours(id, ours);
const composed = (change: Change) => withChange(ours, change).yours;

/** Of a row, the columns in which it has a term. */
const terms = (id: MethodId) => columns.filter((column) => has(column, row(id)));

/** The details of a term. */
const said = (id: MethodId, column: Column) =>
  saidDetails(cellOf(column, row(id))!, row(id)).map((path) => inRow(row(id), path));

/** The columns in which two rows differ. */
const others = (one: MethodId, other: MethodId) =>
  columns.filter((column) => differs(column, row(one), row(other)));

describe('a row of the table', () => {
  test.each<[MethodId, string]>([
    ['supervised', 'kind labels'],
    ['pseudo-labels', 'kind start pseudoLabels'],
    ['meta-pseudo-labels', 'kind start pseudoLabels feedback teacherConsistency'],
    ['uda', 'kind labels consistency'],
    ['noisy-student', 'kind start pseudoLabels'],
    ['mean-teacher', 'kind start labels consistency'],
    ['fixmatch', 'kind labels consistency'],
    ['self-training', 'kind start labels pseudoLabels'],
  ])('of %s has %s', (id, expected) => {
    expect(terms(id).join(' ')).toBe(expected);
  });

  test('says of a term what changes something, and no more', () => {
    expect(said('uda', 'consistency')).toEqual([]);
    expect(said('fixmatch', 'consistency')).toEqual([0.95, 0]);
    expect(said('noisy-student', 'kind')).toEqual([3]);
    expect(said('pseudo-labels', 'kind')).toEqual([]);
    expect(said('mean-teacher', 'kind')).toEqual([0.99]);
    expect(said('noisy-student', 'pseudoLabels')).toEqual([true]);
    expect(said('meta-pseudo-labels', 'feedback')).toEqual(['exact']);
  });

  test('differs from another where their steps do', () => {
    expect(others('uda', 'fixmatch')).toEqual(['consistency']);
    expect(others('uda', 'supervised')).toEqual(['consistency']);
    expect(others('pseudo-labels', 'noisy-student')).toEqual(['kind', 'pseudoLabels']);
    expect(others('uda', 'uda')).toEqual([]);
  });

  test('is the same in all columns only where step, start and rounds are', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...namedIds), (settings, id) => {
        const one = asYours('yours', settings);
        const other = asYours(id, settings);
        const rowOf = (yours: typeof one) => {
          const all = { ...settings, yours };
          const { step, start, rounds } = methods.yours;
          return JSON.stringify([step(all), start(all), rounds(all)]);
        };
        const same = columns.every((column) => !differs(column, one, other));
        expect(same).toBe(rowOf(one) === rowOf(other));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the row that is edited', () => {
  test('offers what its kind of teacher can have', () => {
    const offered = (change: Change) => columns.filter((column) => cellOf(column, composed(change)));
    expect(offered({ 'yours.teacher.kind': 'none' })).toEqual(['kind', 'labels', 'consistency']);
    expect(offered({ 'yours.teacher.kind': 'averaged' })).toEqual([
      'kind',
      'start',
      'labels',
      'pseudoLabels',
      'consistency',
    ]);
    expect(offered({})).toEqual(columns);
    // Feedback is of guesses.
    expect(offered({ 'yours.pseudoLabels.kind': 'none' })).not.toContain('feedback');
    expect(cellOf('start', composed({ 'yours.teacher.kind': 'frozen' }))!.fixed).toBe(true);
  });

  test('has every setting of Yours in one cell, for some row', () => {
    const kinds = ['none', 'frozen', 'averaged', 'learning'] as const;
    const offered = kinds.flatMap((kind) => {
      const changed = composed({ 'yours.teacher.kind': kind, 'yours.student.consistency.weight': 1 });
      return columns.flatMap((column) => {
        const cell = cellOf(column, changed);
        return cell ? [cell.term, ...cell.details] : [];
      });
    });
    const all = paths.filter((path) => path.startsWith('yours.'));
    expect([...new Set<string>(offered)].sort()).toEqual([...all].sort());
  });
});
