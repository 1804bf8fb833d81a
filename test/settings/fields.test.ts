import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fieldAt,
  fields,
  fieldsOf,
  formatValue,
  parseValue,
  settingGroups,
} from '../../src/settings/fields.ts';
import { paths, valueAt } from '../../src/settings/paths.ts';
import { presets } from '../../src/settings/presets.ts';
import { Refused } from '../../src/settings/readNumber.ts';
import { conflict } from '../../src/settings/settings.ts';
import { anySettings } from './anyAddress.ts';

describe('the table of settings', () => {
  test('puts every field into one part of the drawer', () => {
    const shown = settingGroups.flatMap((group) => fieldsOf(group).map(({ path }) => path));
    // Points are no setting by themselves: they are painted, or come from a file.
    expect([...shown, 'data.points'].sort()).toEqual([...paths].sort());
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

  test('takes any text as a value of its own, or not at all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.oneof(fc.string(), fc.double().map(String)),
        (field, text) => {
          const value = parseValue(field, text);
          if (!(value instanceof Refused)) expect(parseValue(field, formatValue(value))).toEqual(value);
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
    ['network.activation', 'Tanh'],
    ['teacher.feedback.form', 'PEREXAMPLE'],
    ['batch', 'ALL'],
    ['data.wrongLabel', 'True'],
  ])('%s takes "%s"', (path, text) => {
    expect(parseValue(fieldAt(path)!, text)).not.toBeInstanceOf(Refused);
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
    ['network.activation', 'tan'],
    ['data.wrongLabel', '1'],
  ])('%s refuses "%s"', (path, text) => {
    expect(parseValue(fieldAt(path)!, text)).toBeInstanceOf(Refused);
  });
});
