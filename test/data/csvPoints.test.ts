import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, type Points } from '../../src/data/dataset.ts';
import { csvOfPoints, readCsv } from '../../src/data/csvPoints.ts';
import { domain } from '../../src/data/ownDomain.ts';
import { packed, unpacked } from '../../src/data/packedPoints.ts';
import { own as words } from '../../src/words/en/own.ts';

/** Places to the thousandth, and classes. */
const listed = ({ x, y }: Points): [number, number, number][] =>
  Array.from(y, (side, i) => [round(x[2 * i]!), round(x[2 * i + 1]!), side]);

const round = (value: number): number => Math.round(1000 * value) / 1000 + 0;

const three = listed(readCsv('0,0,A\n10,0,B\n10,5,').points!);

test('scales points into the picture: one scale, about the middle', () => {
  // 10 by 5 in 4 by 2.88, of which 86 % are filled: the width decides.
  expect(three).toEqual([
    [-1.72, -0.86, 0],
    [1.72, -0.86, 1],
    [1.72, 0.86, 2],
  ]);
});

describe('the same points, written otherwise', () => {
  test.each<[string, string]>([
    ['with a header', 'x,y,class\n0,0,A\n10,0,B\n10,5,\n'],
    ['with columns in another order, and more of them', 'id,class,y,x\n1,A,0,0\n2,B,0,10\n3,,5,10'],
    ['as sklearn names them', 'x1,x2,y\n0,0,0\n10,0,1\n10,5,'],
    ['with names that say nothing', 'length,width,kind\n0,0,a\n10,0,b\n10,5,?'],
    ['with semicolons and decimal commas', '0,0;0;0\n10,0;0;1\n10;5,0;'],
    ['with tabs', '0\t0\tA\n10\t0\tB\n10\t5'],
    ['with tabs, decimal commas and a header', 'x\ty\tlabel\n0\t0\tA\n10,0\t0\tB\n10\t5,0\t'],
    ['in quotes', '"0","0","A"\n"10" , "0","B"\n "10","5",""'],
    ['with a mark of order, and returns', '\uFEFF0,0,A\r\n10,0,B\r\n10,5,\r\n\r\n'],
    ['with old returns', '0,0,A\r10,0,B\r10,5,'],
    ['with remarks', '# mine\n0,0,A\n\n10,0,B\n10,5,'],
    ['as exponents, with signs', '+0,-0,A\n1e1,0,B\n10.,.5E1,'],
    ['with a typographic minus and other numbers', '\u22120.5,0,A\n0.5,0,B\n0.5,0.5,'],
    ['with classes in every spelling', '0,0,0.0\n10,0,1.0\n10,5,?'],
    [
      'as NumPy writes them',
      [
        '0.000000000000000000e+00,0.000000000000000000e+00,0.000000000000000000e+00',
        '1.000000000000000000e+01,0.000000000000000000e+00,1.000000000000000000e+00',
        '1.000000000000000000e+01,5.000000000000000000e+00,nan',
      ].join('\n'),
    ],
    ['with classes of two decimals', '0;0;0,00\n10;0;1.00\n10;5;NaN'],
    ['with separators at the end', '0,0,A,,\n10,0,B,,\n10,5,,,'],
  ])('%s', (_, text) => {
    const read = readCsv(text);
    expect(read).toMatchObject({ good: 3, bad: 0, problems: [] });
    expect(listed(read.points!)).toEqual(three);
  });
});

describe('a line that is none', () => {
  test.each<[string, string]>([
    ['1', 'Line 2 has one field: x and y are needed, with a comma, a semicolon or a tab between.'],
    [
      '1,2,A,4',
      'Line 2 has 4 fields. Three are meant: x, y and class. Where commas are in the numbers, put semicolons between.',
    ],
    ['one,2,A', 'Line 2: x is “one”, which is no number.'],
    ['1,,A', 'Line 2: y is empty.'],
    ['1,2,0.5', 'Line 2: the class is “0.5”. It can be A or B, 0 or 1, or empty.'],
    ['1,2,C', 'Line 2: the class is “C”. It can be A or B, 0 or 1, or empty.'],
    ['1,"2,A', 'Line 2: a quotation mark does not end, or something follows it.'],
    [`${'1'.repeat(2000)},1,A`, 'Line 2 is longer than a point can be.'],
    ['1,1e999,A', 'Line 2: y is “1e999”, which is no number.'],
  ])('%s', (line, sentence) => {
    const read = readCsv(`0,0,A\n${line}\n5,5,B\n`);
    expect(read).toMatchObject({ good: 2, bad: 1 });
    expect(read.points!.y).toHaveLength(2);
    expect(words.problem(read.problems[0]!)).toBe(sentence);
  });

  test('of many the first five are named, and all are counted', () => {
    const read = readCsv(`0,0,A\n1,1,B\n${'x,y\n'.repeat(30)}`);
    expect(read.problems.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7]);
    expect(words.sentences(read).at(-1)).toBe('And 25 more lines like these. 2 points can be used.');
  });
});

test('fewer than two points are none', () => {
  for (const text of ['', 'x,y', '1,2', '\n\n', '1,2\nno,no'])
    expect([text, readCsv(text).points]).toEqual([text, null]);
  expect(words.sentences(readCsv(''))).toEqual([
    'There are no points in it. A line is x, y and class: 0.5, 1.2, A.',
  ]);
});

test('of more than 20,000 lines the first are taken, and it says so', () => {
  const read = readCsv(Array.from({ length: 20_010 }, (_, i) => `${i},${i % 7}`).join('\n'));
  expect(read.points!.y).toHaveLength(20_000);
  expect(words.sentences(read)).toEqual(['20,010 lines are points; the first 20,000 are taken.']);
});

/** To the thousandth. */
const coordinate = (half: number): fc.Arbitrary<number> =>
  fc.integer({ min: -half, max: half }).map((value) => value / 1000);

test('what the page writes is read again as the same points, wherever they lie', () => {
  const all = fc.array(fc.tuple(coordinate(2000), coordinate(1440), fc.constantFrom(0, 1, 2)), {
    minLength: 2,
    maxLength: 50,
  });
  fc.assert(
    fc.property(all, (rows) => {
      const x = Float32Array.from(rows.flatMap(([left, top]) => [left, top]));
      const text = packed({ x, y: Uint8Array.from(rows, ([, , side]) => side) });
      const read = readCsv(csvOfPoints(unpacked(text)!));
      expect(read).toMatchObject({ bad: 0, good: rows.length });
      expect(packed(read.points!)).toBe(text);
    }),
    { numRuns: 500 },
  );
  const outside = readCsv('plot_x,plot_y,class\n0,0,A\n1,1,B\n3,0,A');
  expect(words.problem(outside.problems[0]!)).toBe('Line 4: 3, 0 lies outside the picture.');
});

test('any 10,000 texts: points in the picture or none, and a sentence for each refusal', () => {
  const cell = fc.oneof(
    fc.double().map(String),
    fc.integer({ min: -99, max: 99 }).map(String),
    fc.constantFrom(
      'A',
      'B',
      '',
      '"',
      '""',
      '"1"',
      'x',
      'y',
      'class',
      'plot_x',
      'plot_y',
      '#',
      '1,5',
      '1e308',
      '-1e308',
      '5e-324',
    ),
    fc.string({ maxLength: 5 }),
  );
  const line = fc.tuple(fc.array(cell, { maxLength: 5 }), fc.constantFrom(',', ';', '\t', ', '));
  const csv = fc
    .tuple(
      fc.array(line, { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('', '\uFEFF'),
    )
    .map(([lines, end, mark]) => mark + lines.map(([cells, separator]) => cells.join(separator)).join(end));
  fc.assert(
    fc.property(
      fc.oneof({ weight: 4, arbitrary: csv }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
      (text) => {
        const read = readCsv(text);
        for (const sentence of words.sentences(read)) expect(sentence).toMatch(/^[A-Z\d].*[.:]$/s);
        expect(read.problems).toHaveLength(Math.min(5, read.bad));
        if (!read.points) {
          expect(words.sentences(read).length).toBeGreaterThan(0);
          return;
        }
        const { x, y } = read.points;
        expect(y).toHaveLength(read.good);
        for (let i = 0; i < x.length; i += 2)
          if (!contains(domain, round(x[i]!), round(x[i + 1]!))) throw new Error(`${x[i]}, ${x[i + 1]}`);
        expect(unpacked(packed(read.points))).not.toBeNull();
      },
    ),
    { numRuns: 10_000 },
  );
});
