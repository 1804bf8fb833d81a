/** What is drawn on the regions is seen there: 3 : 1, as WCAG 2.2 asks of graphics (1.4.11), in each of the page's schemes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rgb } from 'd3';
import type { Points } from '../../../src/data/dataset.ts';
import { paletteOf } from '../../../src/draw/palette.ts';
import { drawMistakes } from '../../../src/draw/plot/mistakes.ts';
import { drawPoints } from '../../../src/draw/plot/points.ts';
import { washColor } from '../../../src/draw/plot/wash.ts';
import { svgNodes } from '../../../src/draw/sink/svgSink.ts';

const sheet = readFileSync('src/ui/styles/tokens.css', 'utf8');

/** The colors that a rule sets, later ones over earlier ones. */
const colorsOf = (...selectors: string[]): Record<string, string> =>
  Object.fromEntries(
    selectors.flatMap((selector) => {
      const start = sheet.indexOf(`${selector} {`);
      const rule = sheet.slice(start, sheet.indexOf('}', start));
      return [...rule.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name, color]) => [name!, color!]);
    }),
  );

const dark = ":root[data-theme='dark']";
const schemes = {
  light: colorsOf(':root'),
  dark: colorsOf(':root', dark),
};

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const { r, g, b } = rgb(color);
  const linear = [r, g, b].map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const points: Points = { x: Float32Array.of(0, 0, 1, 1), y: Uint8Array.of(0, 1) };
const scales = { at: (x: Float32Array, i: number): [number, number] => [x[2 * i]!, x[2 * i + 1]!], zoom: 1 };
const opaque = { 'fill-opacity': '1', 'stroke-opacity': '1' };

describe.for(Object.entries(schemes))('%s', ([, colors]) => {
  const palette = paletteOf((property) => colors[property]!);
  const sure = [0, 1].map((p) => washColor(p, palette));

  test('a right dot on its own region', () => {
    svgNodes((sink) => drawPoints(sink, points, palette, scales)).forEach(({ attributes }, side) => {
      expect({ ...opaque, ...attributes }).toMatchObject(opaque);
      expect(contrast(attributes['fill']!, sure[side]!)).toBeGreaterThanOrEqual(3);
      expect(contrast(attributes['fill']!, palette.paper)).toBeGreaterThanOrEqual(3);
    });
  });

  test('a wrong dot on the other’s region', () => {
    const wrong = { points, predictions: Uint8Array.of(1, 0), otherPredictions: null };
    const [a, b] = svgNodes((sink) => drawMistakes(sink, wrong, palette, scales));
    expect(contrast(a!.attributes['stroke']!, sure[1]!)).toBeGreaterThanOrEqual(4);
    expect(contrast(b!.attributes['stroke']!, sure[0]!)).toBeGreaterThanOrEqual(4);
  });
});
