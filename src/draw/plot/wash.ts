/** The soft color under the dots: class A, paper where the network is unsure, class B. */
import type { Palette } from '../palette.ts';
import { mixed } from '../rgb.ts';
import { levels, shadesOf, type Shades } from '../sink/shades.ts';

/** Below 1: color returns quickly beside the boundary, so that a guess of 0.7 still shows its side. */
const exponent = 0.8;

/** The color of a probability of class 1, as a CSS color. */
export function washColor(probability: number, palette: Palette): string {
  const confidence = Math.abs(2 * probability - 1) ** exponent;
  return mixed(palette.paper, probability < 0.5 ? palette.aWash : palette.bWash)(confidence);
}

export const washLevels = levels;

/** The colors of all probabilities. */
export function washTable(palette: Palette): Shades {
  const { paper, aWash, bWash } = palette;
  return shadesOf(['wash', paper, aWash, bWash].join(), (p) => washColor(p, palette));
}
