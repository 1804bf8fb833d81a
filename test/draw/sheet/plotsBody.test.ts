import { describe, expect, test } from 'vitest';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { plotsBody } from '../../../src/draw/sheet/plotsBody.ts';
import { svgFile } from '../../../src/draw/sink/svgFile.ts';
import { bare, points } from '../pictures/data.ts';
import { lightPalette as palette } from '../../../src/draw/lightPalette.ts';
import { elementsOf } from './xml.ts';

const bodyOf = (count: number, title = 'Title') =>
  plotsBody({
    plots: Array.from({ length: count }, () => ({ title, number: '99.6 %', picture: { ...bare, points } })),
    domain: twoMoon.domain,
    legend: [],
  });

/** How many plots stand in each row. */
function rowsOf(count: number, width: number, most: number): number[] {
  const body = bodyOf(count);
  const size = { width, height: body.height(width, most) };
  expect(size.height).toBeLessThanOrEqual(most);
  const all = elementsOf(svgFile(size, (sink) => body.draw(sink, size, palette)));
  const tops = all
    .filter(({ attributes }) => attributes.class === 'plot')
    .map(({ attributes }) => /translate\(\S+ (\S+)\)/.exec(attributes.transform ?? 'translate(0 0)')![1]!);
  return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
}

describe('plotsBody', () => {
  test.each([
    [1, 642, 1400, [1]],
    [3, 642, 1400, [3]],
    [3, 307, 700, [3]],
    // On a slide, which is low.
    [4, 904, 400, [2, 2]],
    [9, 642, 1400, [3, 3, 3]],
    [5, 642, 1400, [3, 2]],
  ])('lays %i plots out in %i × %i', (count, width, most, rows) => {
    expect(rowsOf(count, width, most)).toEqual(rows);
  });

  test('writes a long name as large as it fits', () => {
    const size = { width: 100, height: 200 };
    const draw = (title: string) =>
      elementsOf(svgFile(size, (sink) => bodyOf(1, title).draw(sink, size, palette))).find(
        ({ attributes }) => attributes.class === 'name',
      )!.attributes['font-size'];
    expect(Number(draw('A name of very many letters')) * 0.6 * 27).toBeLessThanOrEqual(100.1);
    expect(Number(draw('Short'))).toBeGreaterThan(10);
  });
});
