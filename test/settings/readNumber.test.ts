/** Numbers as people type them: read as they were meant, or refused; never as another number. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields, formatValue, parseValue, type Field } from '../../src/settings/fields.ts';
import type { Value } from '../../src/settings/paths.ts';
import { readNumber, Refused } from '../../src/settings/readNumber.ts';
import { numbers } from '../../src/words/en/numbers.ts';
import { valueOf } from './anyAddress.ts';

const whole = { min: -1e7, max: 1e7, integer: true };
const real = { min: -1e7, max: 1e7, integer: false };

/** As the page writes 1250, and as other languages and programs do. */
const grouped = ['1,250', '1 250', '1\u00a0250', '1\u202f250', '1\u2009250', "1'250", '1’250', '１２５０'];

describe('a whole number', () => {
  test.each([...grouped, '1250', ' 1250 ', '1250.0', '1.25e3', '1,250.0'])('is read from "%s"', (text) => {
    expect(readNumber(text, whole)).toBe(1250);
  });

  test.each([
    ['1.000', [1, 1000]],
    ['1.250', [1.25, 1250]],
    ['−2.000', [-2, -2000]],
  ])('is not read from "%s", which can be two', (text, readings) => {
    expect(readNumber(text, whole)).toEqual(new Refused(readings));
  });

  test.each([
    ['1,000', 1000],
    ['1.000.000', 1e6],
    ['1 000 000', 1e6],
    ['0.000', 0],
    ['−3', -3],
  ])('"%s" is %d', (text, value) => {
    expect(readNumber(text, whole)).toBe(value);
  });

  test.each([
    '1.5',
    '1,5',
    '1,00',
    '1 00',
    '12 34',
    '1 0000',
    '1_000',
    '1,',
    '5 %',
    '0x10',
    '1-2',
    '',
    ' ',
    '–5',
  ])('"%s" is none', (text) => {
    expect(readNumber(text, whole)).toEqual(new Refused());
  });
});

describe('a number', () => {
  test.each([
    ['0,05', 0.05],
    ['−0,05', -0.05],
    [',5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1,2500', 1.25],
    ['0,125', 0.125],
    ['1.250', 1.25],
    ['1,250.5', 1250.5],
    ['1.250,5', 1250.5],
    ['1 250,5', 1250.5],
    ['1e-3', 0.001],
    ['1,5e3', 1500],
    ['＋１．５', 1.5],
    ['+1.30', 1.3],
  ])('"%s" is %d', (text, value) => {
    expect(readNumber(text, real)).toBe(value);
  });

  test('with one comma before three digits can be two', () => {
    expect(readNumber('1,250', real)).toEqual(new Refused([1.25, 1250]));
  });

  test.each(['5 %', '50%', '1,25,5', '1..5', '1.5.5', 'NaN', 'Infinity', '½', '10²', '1/2', '--1', '- 1'])(
    '"%s" is none',
    (text) => {
      expect(readNumber(text, real)).toEqual(new Refused());
    },
  );
});

/** A number field and a value that it accepts. */
const anyNumber = fc
  .constantFrom(...fields.filter((field) => field.kind === 'number'))
  .chain((field) => fc.tuple(fc.constant<Field>(field), valueOf(field)))
  .filter((pair): pair is [Field, number] => typeof pair[1] === 'number');

describe('a value of a setting', () => {
  test('is read as the same in every way in which the page writes it', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: 0, max: 6 }), ([field, value], digits) => {
        expect(parseValue(field, formatValue(value))).toBe(value);
        const isWhole = field.kind === 'number' && field.integer;
        const rounded = Number(value.toFixed(digits)) + 0;
        if (isWhole) expect(parseValue(field, numbers.count(value))).toBe(value);
        else if (!(parseValue(field, formatValue(rounded)) instanceof Refused))
          expect(parseValue(field, numbers.decimal(value, digits))).toBe(rounded);
      }),
      { numRuns: 2000 },
    );
  });

  test('is never read as another number: the digits of a text are those of its value', () => {
    const text = fc.oneof(
      fc.stringMatching(/^[+−-]?\d{0,4}([ .,'’\u00a0\u202f]\d{1,4}){0,3}$/),
      fc.stringMatching(/^\d{1,3}([.,]\d{3}){1,2}$/),
    );
    fc.assert(
      fc.property(fc.constantFrom(whole, real), text, (range, typed) => {
        const value = readNumber(typed, range);
        if (typeof value === 'number') expect(digitsOf(String(value))).toBe(digitsOf(typed));
      }),
      { numRuns: 5000 },
    );
  });

  test('is taken by any field from any text, or refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.string({ unit: 'grapheme', maxLength: 12 }),
        (field, text) => {
          const value = parseValue(field, text);
          if (value instanceof Refused) return;
          expect(parseValue(field, formatValue(value as Value))).toEqual(value);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

/** Without what separates them, and zeros at either end. */
const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');
