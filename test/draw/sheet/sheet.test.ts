import { describe, expect, test } from 'vitest';
import { drawSheet, sheetLayout, type Body, type SheetSize } from '../../../src/draw/sheet/sheet.ts';
import { svgFile } from '../../../src/draw/sink/svgFile.ts';
import { lightPalette as palette } from '../../../src/draw/lightPalette.ts';
import { elementsOf } from './xml.ts';

/** Half as high as wide, where it may be. */
const body: Body = {
  height: (width, most) => Math.min(most, width / 2),
  draw: (sink, { width, height }) => sink.path((pen) => pen.rect(0, 0, width, height), { name: 'whole' }),
};
const paper: SheetSize = { width: 220, height: null, margin: 10, letters: { caption: 10, source: 8 } };
const slide: SheetSize = { ...paper, height: 300 };
const sheet = {
  body,
  caption: ['One sentence, which goes on over more than one line.', 'Another.'],
  source: 'source',
};

const drawn = (size: SheetSize) => {
  const layout = sheetLayout(sheet, size);
  return elementsOf(svgFile(layout.size, (sink) => drawSheet(sink, sheet, size, layout, palette)));
};

describe('sheetLayout', () => {
  test('is as high as it needs to be on paper, and as high as it is told on a slide', () => {
    const { size, body: room, lines } = sheetLayout(sheet, paper);
    expect(room).toEqual({ width: 200, height: 100 });
    expect(lines.map(({ text }) => text)).toEqual([
      'One sentence, which goes on over',
      'more than one line.',
      'Another.',
      'source',
    ]);
    expect(size).toEqual({ width: 220, height: Math.ceil(100 + 20 + 10 + 1.35 * 38) });
    expect(sheetLayout(sheet, slide).size.height).toBe(300);
  });

  test('leaves the caption its room where height is short', () => {
    const low = sheetLayout(sheet, { ...paper, height: 140 });
    expect(low.body.height).toBeCloseTo(140 - 30 - 1.35 * 38);
  });
});

describe('drawSheet', () => {
  test('stands in the middle of a slide, over its caption', () => {
    const all = drawn(slide);
    const group = all.find(({ attributes }) => attributes.class === 'body')!;
    const { body: room } = sheetLayout(sheet, slide);
    expect(group.attributes.transform).toBe(
      `translate(10 ${Math.round(100 * (10 + (room.height - 100) / 2)) / 100})`,
    );
    const texts = all.filter(({ name }) => name === 'text');
    expect(texts.map(({ text }) => text).join(' ')).toBe(`${sheet.caption.join(' ')} source`);
    for (const { attributes } of texts) expect(Number(attributes.y)).toBeLessThan(300 - 10 + 1);
  });
});
