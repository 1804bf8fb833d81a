/** What is drawn on the regions is seen there: 3 : 1, as WCAG 2.2 asks of graphics (1.4.11), in each of the page's schemes; more where more is asked for. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rgb } from 'd3';
import type { Points } from '../../../src/data/dataset.ts';
import { paletteOf } from '../../../src/draw/palette.ts';
import { drawMistakes } from '../../../src/draw/plot/mistakes.ts';
import { drawPoints } from '../../../src/draw/plot/points.ts';
import { washColor } from '../../../src/draw/plot/wash.ts';
import { svgNodes } from '../../../src/draw/sink/svgSink.ts';

const [usual, more] = readFileSync('src/ui/styles/tokens.css', 'utf8')
  .split(/@media \((?:prefers-contrast: more|forced-colors)/)
  .slice(0, 2) as [string, string];

/** The colors that rules of a part of the sheet set. */
const colorsOf = (sheet: string, selectors: string[]): Record<string, string> =>
  Object.fromEntries(
    selectors.flatMap((selector) => {
      const start = sheet.indexOf(`${selector} {`);
      const rule = sheet.slice(start, sheet.indexOf('}', start));
      return [...rule.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name, color]) => [name!, color!]);
    }),
  );

const dark = ":root[data-theme='dark']";
const schemes = {
  light: { least: 3, colors: colorsOf(usual, [':root']) },
  dark: { least: 3, colors: colorsOf(usual, [':root', dark]) },
  'light, more contrast': {
    least: 4.5,
    colors: { ...colorsOf(usual, [':root']), ...colorsOf(more, [':root']) },
  },
  'dark, more contrast': {
    least: 4.5,
    colors: { ...colorsOf(usual, [':root', dark]), ...colorsOf(more, [':root', dark]) },
  },
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

describe.for(Object.entries(schemes))('%s', ([, { least, colors }]) => {
  const palette = paletteOf((property) => colors[property]!);
  const sure = [0, 1].map((p) => washColor(p, palette));

  test('a right dot on its own region', () => {
    svgNodes((sink) => drawPoints(sink, points, palette, scales)).forEach(({ attributes }, side) => {
      expect({ ...opaque, ...attributes }).toMatchObject(opaque);
      expect(contrast(attributes['fill']!, sure[side]!)).toBeGreaterThanOrEqual(least);
      expect(contrast(attributes['fill']!, palette.paper)).toBeGreaterThanOrEqual(least);
    });
  });

  test('lines, and texts that stand beside', () => {
    expect(contrast(palette.ink2, palette.paper)).toBeGreaterThanOrEqual(1.5 * least);
    expect(contrast(palette.ink3, palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.edge, palette.paper)).toBeGreaterThanOrEqual(least);
  });

  test('a wrong dot on the other’s region', () => {
    const wrong = { points, predictions: Uint8Array.of(1, 0), otherPredictions: null };
    const [, a, b] = svgNodes((sink) => drawMistakes(sink, wrong, palette, scales));
    expect(contrast(a!.attributes['stroke']!, sure[1]!)).toBeGreaterThanOrEqual(4);
    expect(contrast(b!.attributes['stroke']!, sure[0]!)).toBeGreaterThanOrEqual(4);
  });

  test('a wrong dot stands out from a right one of its class', () => {
    const [a, b] = [palette.aWrong, palette.bWrong].map(luminance);
    const [aRight, bRight] = [palette.aDot, palette.bDot].map(luminance);
    // Further from paper: darker on white, lighter on black.
    const away = Math.sign(0.5 - luminance(palette.paper));
    expect(away * (a! - aRight!)).toBeGreaterThan(0);
    expect(away * (b! - bRight!)).toBeGreaterThan(0);
  });
});

test('a wrong dot is 1.7 times as wide as a right one, with paper around it; a hollow one is a ring', () => {
  const palette = paletteOf((property) => schemes.light.colors[property]!);
  const wrong = { points, predictions: Uint8Array.of(1, 0), otherPredictions: Uint8Array.of(1, 1) };
  const right = svgNodes((sink) => drawPoints(sink, points, palette, scales))[0]!.attributes['d']!;
  const radius = Number(/A([\d.]+),/.exec(right)![1]);
  const drawn = svgNodes((sink) => drawMistakes(sink, wrong, palette, scales)).map(
    ({ attributes }) => attributes,
  );
  const [halo, a, b, hole] = drawn.map((one) => Number(one['stroke-width'])) as [
    number,
    number,
    number,
    number,
  ];
  expect(a / (2 * radius)).toBeCloseTo(1.7, 1);
  expect(b).toBe(a);
  expect(halo - a).toBeGreaterThanOrEqual(1.5);
  expect(hole).toBeGreaterThan(0.4 * a);
  expect(hole).toBeLessThan(0.6 * a);
  expect([drawn[0]!['stroke'], drawn[3]!['stroke']]).toEqual([palette.paper, palette.paper]);
  // Both are wrong; the first one is so in the other method, too.
  expect(drawn[0]!['d']).toBe(`${drawn[1]!['d']}${drawn[2]!['d']}`);
  expect(drawn[3]!['d']).toBe(drawn[1]!['d']);
});
