import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accepted,
  defaults,
  fieldAt,
  fields,
  formatValue,
  parseValue,
  valueAt,
  withValue,
} from '../../src/settings/fields.ts';
import { presets } from '../../src/settings/presets.ts';
import { conflict } from '../../src/settings/settings.ts';
import { anySettings } from './anyAddress.ts';

/** Dotted paths of all leaves; a list is a leaf. */
const leaves = (node: unknown, path: string[] = []): string[] =>
  typeof node === 'object' && node !== null && !Array.isArray(node)
    ? Object.entries(node).flatMap(([key, child]) => leaves(child, [...path, key]))
    : [path.join('.')];

describe('the table of settings', () => {
  test('has one row for every setting, and no other', () => {
    expect(fields.map(({ path }) => path).sort()).toEqual(leaves(defaults).sort());
  });

  test.each(Object.entries(presets))('accepts every value of the preset %s', (_, settings) => {
    for (const field of fields) {
      const value = valueAt(settings, field.path);
      expect(parseValue(field, formatValue(value))).toEqual(value);
    }
    expect(conflict(settings)).toBeNull();
  });

  test('reads back what it writes', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...fields), (settings, field) => {
        const value = valueAt(settings, field.path);
        expect(parseValue(field, formatValue(value))).toEqual(value);
      }),
    );
  });

  test('takes any text or says what it takes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.oneof(fc.string(), fc.double().map(String)),
        (field, text) => {
          try {
            expect(parseValue(field, formatValue(parseValue(field, text)))).toEqual(parseValue(field, text));
          } catch (error) {
            expect((error as Error).message).toContain(`Accepted: ${accepted(field)}.`);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['data.noise', '0.5'],
    ['data.noise', ' 1e-3 '],
    ['teacher.feedback.weight', '-.5'],
    ['batch', 'all'],
    ['network.hidden', '1-32-4'],
  ])('%s takes "%s"', (path, text) => {
    expect(() => parseValue(fieldAt(path)!, text)).not.toThrow();
  });

  test.each([
    ['data.noise', '0.51'],
    ['data.noise', ''],
    ['data.noise', '0x1'],
    ['data.noise', 'NaN'],
    ['data.seed', '1.5'],
    ['data.seed', '4294967296'],
    ['steps', 'all'],
    ['network.hidden', '8-8-8-8'],
    ['network.hidden', '0'],
    ['network.hidden', '8-'],
    ['network.activation', 'Tanh'],
    ['data.wrongLabel', '1'],
  ])('%s refuses "%s"', (path, text) => {
    expect(() => parseValue(fieldAt(path)!, text)).toThrow(`${path} does not take`);
  });
});

describe('withValue', () => {
  test('replaces one value and shares the rest', () => {
    const changed = withValue(defaults, 'teacher.feedback.weight', 3);
    expect(valueAt(changed, 'teacher.feedback.weight')).toBe(3);
    expect(valueAt(defaults, 'teacher.feedback.weight')).toBe(1);
    expect(changed.network).toBe(defaults.network);
    expect(changed.teacher.consistency).toBe(defaults.teacher.consistency);
    expect(withValue(changed, 'teacher.feedback.weight', 1)).toEqual(defaults);
  });
});
