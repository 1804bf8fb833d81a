import { describe, expect, test } from 'vitest';
import { svgFile } from '../../../src/draw/sink/svgFile.ts';
import type { Example } from './example.ts';
import { examples } from './examples.ts';
import { lightPalette as palette } from '../../../src/draw/lightPalette.ts';
import { paintedOnCanvas, paintedInSvg } from './painted.ts';

const svgOf = ({ draw, sizes, data }: Example, change: object = {}, [size] = sizes): string =>
  svgFile(size!, (sink) => draw(sink, { ...data, ...change }, palette, size!));

describe.each(examples)('%s', (name, example) => {
  test('is drawn as it is kept', async () => {
    await expect(svgOf(example)).toMatchFileSnapshot(`svg/${name}.svg`);
  });

  test.each(Object.entries(example.others))('shows its %s', (part, other) => {
    expect(svgOf(example, { [part]: other })).not.toBe(svgOf(example));
  });

  test('is the same on a canvas', () => {
    for (const size of example.sizes) {
      const draw = (sink: Parameters<Example['draw']>[0]) => example.draw(sink, example.data, palette, size);
      const painted = paintedOnCanvas(draw);
      expect(painted.length).toBeGreaterThan(0);
      expect(painted).toEqual(paintedInSvg(draw));
    }
  });

  test('has a place for everything, in every size', () => {
    for (const size of example.sizes)
      expect(svgOf(example, {}, [size])).not.toMatch(/NaN|Infinity|undefined/);
  });
});
