/** Colors of shares from 0 to 1, made once and looked up for every pixel. */
import { rgbOf } from '../rgb.ts';

/** By share in equal steps: words of an ImageData (little-endian RGBA), opaque. */
export type Shades = Uint32Array;

/** Even, so that ½ has an entry of its own in the middle. */
export const levels = 510;

const known = new Map<string, Shades>();

/**
 * @param key of what the colors depend on
 * @param colorOf a CSS color
 */
export function shadesOf(key: string, colorOf: (share: number) => string): Shades {
  const found = known.get(key);
  if (found) return found;
  const shades = Uint32Array.from({ length: levels + 1 }, (_, level) => {
    const [r, g, b] = rgbOf(colorOf(level / levels));
    return ((255 << 24) | (Math.round(b) << 16) | (Math.round(g) << 8) | Math.round(r)) >>> 0;
  });
  known.set(key, shades);
  return shades;
}

/** The word of a share; of the nearer end where it lies outside. */
export const shadeAt = (shades: Shades, share: number): number =>
  shades[Math.round(levels * Math.min(1, Math.max(0, share)))]!;

/** That word as a CSS color. */
export function colorAt(shades: Shades, share: number): string {
  const word = shadeAt(shades, share);
  return `#${[0, 8, 16].map((shift) => ((word >> shift) & 255).toString(16).padStart(2, '0')).join('')}`;
}
