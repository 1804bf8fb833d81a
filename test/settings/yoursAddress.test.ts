/** The row Yours in an address: what is good in it is taken, and each part that is not is named. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAddress, type AddressNotice } from '../../src/settings/address.ts';
import { defaults, fields, formatValue, parseValue } from '../../src/settings/fields.ts';
import { valueAt, withChange, withValue, type Path } from '../../src/settings/paths.ts';
import { Refused } from '../../src/settings/readNumber.ts';
import { conflict } from '../../src/settings/settings.ts';
import { addressNotice } from '../../src/words/en/addressNotice.ts';
import { addressNotice as zh } from '../../src/words/zh/addressNotice.ts';
import { valueOf } from './anyAddress.ts';

const said = (hash: string): string[] => decodeAddress(hash).notices.map(addressNotice.one);
const rowOf = (hash: string) => decodeAddress(hash).address.settings;

const row = 'yours.student.labels=1&yours.teacher.decay=0.9&yours.teacher.labels=2&data.seed=7';
const kept = {
  'yours.student.labels': 1,
  'yours.teacher.decay': 0.9,
  'yours.teacher.labels': 2,
  'data.seed': 7,
} as const;

test('a conflict costs the one value that makes it', () => {
  const hash = `${row}&yours.pseudoLabels.kind=sampled&yours.pseudoLabels.threshold=0.9`;
  expect(rowOf(hash)).toEqual(withChange(defaults, { ...kept, 'yours.pseudoLabels.threshold': 0.9 }));
  expect(said(hash)).toEqual([
    'yours.pseudoLabels.kind=sampled in the address was not taken. Of Yours: Exact feedback differentiates through soft pseudo labels; sampled and argmax labels have no gradient. Use soft labels, or per-example feedback.',
  ]);
  expect(decodeAddress(hash).notices.map(zh.one)).toEqual([
    '地址中的yours.pseudoLabels.kind=sampled未采用。自定义：精确反馈要对软伪标签求导；采样和argmax的标签没有梯度。请用软标签，或逐样本反馈。',
  ]);
});

test('what is no value costs itself', () => {
  const hash = `${row}&yours.teacher.kind=wise&yours.teacher.rounds=11`;
  expect(rowOf(hash)).toEqual(withChange(defaults, kept));
  expect(said(hash)).toEqual([
    'yours.teacher.kind in the address is not usable ("wise"). Accepted: one of none, frozen, averaged, learning.',
    'yours.teacher.rounds in the address is not usable ("11"). Accepted: a whole number from 1 to 10.',
  ]);
});

test('a shuffle of one number goes, and its feedback stays', () => {
  const change = { 'yours.pseudoLabels.kind': 'argmax', 'yours.teacher.feedback.form': 'dot' } as const;
  const hash = `${Object.entries(change)
    .map((pair) => pair.join('='))
    .join('&')}&yours.teacher.feedback.shuffled=true`;
  expect(rowOf(hash)).toEqual(withChange(defaults, change));
  expect(said(hash)[0]).toMatch(/^yours\.teacher\.feedback\.shuffled=true in the address was not taken\. /);
});

test('a student that would learn nothing has what its teacher says, and a teacher, as far as it takes', () => {
  expect(said('yours.teacher.kind=none&yours.pseudoLabels.kind=none')).toEqual([
    'yours.pseudoLabels.kind=none and yours.teacher.kind=none in the address were not taken. The student of Yours would learn nothing. Give it the labels, a teacher’s pseudo labels, or consistency.',
  ]);
  expect(rowOf('yours.teacher.kind=averaged&yours.pseudoLabels.kind=none').yours.teacher.kind).toBe(
    'averaged',
  );
});

const ofYours = fields.filter(({ group }) => group === 'yours');

/** Values that fit their setting, more often than not, and any other text. */
const anyRow = fc.subarray(ofYours, { minLength: 1, maxLength: 7 }).chain((chosen) =>
  fc.tuple(
    ...chosen.map((field) =>
      fc.tuple(
        fc.constant(field),
        fc.oneof(
          { weight: 5, arbitrary: valueOf(field).map(formatValue) },
          fc.constantFrom('', 'wise', '-1', '0.5', '1e999', '1,250', 'true', 'none', '['),
          fc.string({ maxLength: 5 }).map((text) => text.replace(/[&%#\s\p{P}\p{Cf}]/gu, '')),
        ),
      ),
    ),
  ),
);

const droppedOf = (notices: readonly AddressNotice[]): string[] =>
  notices.flatMap((notice) => (notice.kind === 'conflict' ? notice.dropped : []));

test('of any 10,000 rows each value is taken, or a sentence names it', () => {
  let conflicts = 0;
  fc.assert(
    fc.property(anyRow, (parts) => {
      const hash = parts.map(([{ path }, text]) => `${path}=${text}`).join('&');
      const { address, notices } = decodeAddress(`${hash}&data.seed=7`);
      const { settings } = address;
      expect(conflict(settings)).toBeNull();
      const dropped = droppedOf(notices);
      conflicts += dropped.length;
      let expected = withValue(defaults, 'data.seed', 7);
      for (const [field, text] of parts) {
        const value = parseValue(field, text);
        if (value instanceof Refused)
          expect(notices).toContainEqual(
            expect.objectContaining({ kind: 'unusable', key: field.path, text }),
          );
        else if (!dropped.includes(`${field.path}=${formatValue(value)}`))
          expected = withValue(expected, field.path, value);
      }
      expect(JSON.stringify(settings)).toBe(JSON.stringify(expected));
      // Nothing is given up that could have stayed.
      for (const part of dropped) {
        const [path, text] = part.split('=') as [Path, string];
        const field = ofYours.find((one) => one.path === path)!;
        expect(valueAt(settings, path)).toEqual(valueAt(defaults, path));
        expect(conflict(withValue(settings, path, parseValue(field, text) as never)), part).not.toBeNull();
      }
      for (const notice of notices) {
        expect(addressNotice.one(notice)).toMatch(/^yours\..*\.$/);
        expect(zh.one(notice)).toMatch(/^地址中的yours\..*。$/);
      }
    }),
    { numRuns: 10_000, seed: 12 },
  );
  expect(conflicts).toBeGreaterThan(500);
});
