import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lightPalette } from '../../src/draw/lightPalette.ts';
import { paletteOf } from '../../src/draw/palette.ts';

test('files have the page’s light colors', () => {
  const sheet = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');
  const light = sheet.slice(0, sheet.indexOf('}'));
  const colorOf = (property: string) => new RegExp(`${property}: (#\\w+);`).exec(light)![1]!;
  expect(lightPalette).toEqual(paletteOf(colorOf));
});
