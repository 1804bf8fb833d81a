/** The soft color under the dots: class A, paper where the network is unsure, class B. */
import { interpolateRgb, rgb } from 'd3';
import type { Palette } from '../palette.ts';

/** Below 1: color returns quickly beside the boundary, so that a guess of 0.7 still shows its side. */
const exponent = 0.8;

/** The color of a probability of class 1, as a CSS color. */
export function washColor(probability: number, palette: Palette): string {
  const confidence = Math.abs(2 * probability - 1) ** exponent;
  return interpolateRgb(palette.paper, probability < 0.5 ? palette.aWash : palette.bWash)(confidence);
}

/** Even, so that ½ has an entry of its own in the middle. */
export const washLevels = 510;

let latest: { palette: Palette; colors: Uint32Array } | null = null;

/** Colors of the probabilities i / 510, as the words of an ImageData (little-endian RGBA). */
export function washTable(palette: Palette): Uint32Array {
  if (latest?.palette === palette) return latest.colors;
  const colors = Uint32Array.from({ length: washLevels + 1 }, (_, i) => {
    const { r, g, b } = rgb(washColor(i / washLevels, palette));
    return ((255 << 24) | (Math.round(b) << 16) | (Math.round(g) << 8) | Math.round(r)) >>> 0;
  });
  latest = { palette, colors };
  return colors;
}
