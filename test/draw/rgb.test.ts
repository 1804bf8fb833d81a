import { interpolateRgb, rgb } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixed, rgbOf } from '../../src/draw/rgb.ts';

const channel = fc.integer({ min: 0, max: 255 });
const color = fc
  .tuple(channel, channel, channel, fc.boolean())
  .map(([r, g, b, hex]) => (hex ? rgb(r, g, b).formatHex() : `rgb(${r}, ${g}, ${b})`));

describe('rgbOf', () => {
  test.each([
    ['#fa0', [255, 170, 0]],
    ['#16161B', [22, 22, 27]],
    ['rgb(1, 20, 255)', [1, 20, 255]],
    ['rgb(1 20 255 / 50%)', [1, 20, 255]],
    ['rgba(1, 20, 255, 0.5)', [1, 20, 255]],
  ])('reads %s', (text, expected) => {
    expect(rgbOf(text)).toEqual(expected);
  });

  test.each(['', 'Canvas', '#ff', '#12345g', 'color-mix(in srgb, red, blue)'])('refuses %j', (text) => {
    expect(() => rgbOf(text)).toThrow('color');
  });
});

describe('mixed', () => {
  test('says what D3 says', () => {
    fc.assert(
      fc.property(color, color, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, share) => {
        expect(mixed(from, to)(share)).toBe(interpolateRgb(from, to)(share));
      }),
    );
  });
});
