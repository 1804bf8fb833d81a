import { expect, test } from 'vitest';
import { csvText } from '../../src/data/csvText.ts';

test('a table is RFC 4180: quotes where they are needed, numbers with a point, a line end behind each row', () => {
  const rows = [
    [1234.5, 'plain', true],
    [-1e-7, 'a, "b"', null],
    [0, 'two\nlines', false],
  ] as const;
  expect(csvText({ columns: ['x', 'y', 'z'], rows })).toBe(
    'x,y,z\r\n1234.5,plain,true\r\n-1e-7,"a, ""b""",\r\n0,"two\nlines",false\r\n',
  );
  expect(csvText({ columns: ['x'], rows: [[1]] }, '\n')).toBe('x\n1\n');
});
