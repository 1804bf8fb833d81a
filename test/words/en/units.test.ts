import { expect, test } from 'vitest';
import { units } from '../../../src/words/en/units.ts';

test('units are counted from 1, and the output is none of them', () => {
  expect(units.unitTitle('teacher', { layer: 0, unit: 7 })).toBe('Teacher: layer 1, unit 8');
  expect(units.unitTitle('student', 'output')).toBe('Student: output');
  expect(units.unitName('output')).toBe('Output');
});

test('a range has a minus as wide as a plus', () => {
  expect(units.range(-0.996, 1)).toBe('From −1.00, in the page’s color, to 1.00, in the text’s.');
});
