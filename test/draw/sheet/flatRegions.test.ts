import { expect, test } from 'vitest';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { boundaryOutline } from '../../../src/draw/plot/boundary.ts';
import { plotScales } from '../../../src/draw/scales.ts';
import { flatRegions } from '../../../src/draw/sheet/flatRegions.ts';
import { svgFile } from '../../../src/draw/sink/svgFile.ts';
import { points, student } from '../pictures/data.ts';
import { lightPalette as palette } from '../../../src/draw/lightPalette.ts';
import { elementsOf } from './xml.ts';

test('end where the boundary is drawn', () => {
  const size = { width: 300, height: 216 };
  const file = svgFile(size, (sink) =>
    flatRegions(student).draw(sink, points, palette, plotScales(size, twoMoon.domain)),
  );
  const region = elementsOf(file).find(({ attributes }) => attributes.class === 'region B')!.attributes.d!;
  const places = [...region.matchAll(/[ML]([-\d.]+),([-\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  const line: [number, number][] = [];
  const note = (x: number, y: number) => void line.push([x, y]);
  boundaryOutline(student, size)({ moveTo: note, lineTo: note });
  expect(line.length).toBeGreaterThan(50);
  for (const [x, y] of line)
    expect(Math.min(...places.map(([left, top]) => Math.hypot(left - x, top - y)))).toBeLessThan(0.1);
});
