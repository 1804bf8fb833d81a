/**
 * Thousands of mistakes as pixels. As paths, 5,000 in each of three plots took a browser without a graphics card 40 ms
 * of every frame.
 */
import type { Palette } from '../palette.ts';
import { rgbOf, type Rgb } from '../rgb.ts';
import type { Scales } from '../scales.ts';
import { discMask } from './discMask.ts';
import { eachMistake, mistakeKinds, mistakeLooks, type MistakeKind, type Mistakes } from './mistakes.ts';

interface PixelLayer {
  mask: Uint8Array;
  color: Rgb;
}

/** A raster, and what is drawn on it. */
export class MistakePixels {
  private readonly masks: Record<MistakeKind, Uint8Array>;

  /** @param pixels row-major from the top, as words of an ImageData */
  constructor(
    private readonly pixels: Uint32Array,
    private readonly columns: number,
  ) {
    const mask = () => new Uint8Array(pixels.length);
    this.masks = { halo: mask(), A: mask(), B: mask(), shared: mask() };
  }

  /** @param density pixels a CSS pixel */
  draw(mistakes: Mistakes, palette: Palette, scales: Pick<Scales, 'at' | 'zoom'>, density: number): void {
    const looks = mistakeLooks(palette, scales);
    const maskOf = (kind: MistakeKind) =>
      discMask(this.masks[kind], this.columns, (density * looks[kind][1]) / 2);
    const masks = { halo: maskOf('halo'), A: maskOf('A'), B: maskOf('B'), shared: maskOf('shared') };
    eachMistake(mistakes, scales, (left, top, kind, shared) => {
      const [x, y] = [density * left, density * top];
      masks.halo.put(x, y);
      masks[kind].put(x, y);
      if (shared) masks.shared.put(x, y);
    });
    this.blend(mistakeKinds.map((kind) => ({ mask: this.masks[kind], color: rgbOf(looks[kind][0]) })));
  }

  /** One over the other, the first at the back; where the first covers nothing none does. */
  private blend(layers: readonly PixelLayer[]): void {
    const back = layers[0]!.mask;
    for (let pixel = 0; pixel < back.length; pixel++)
      this.pixels[pixel] = back[pixel] === 0 ? 0 : blended(layers, pixel);
  }
}

function blended(layers: readonly PixelLayer[], pixel: number): number {
  let [red, green, blue, opacity] = [0, 0, 0, 0];
  for (const { mask, color } of layers) {
    const share = mask[pixel]! / 255;
    red += share * (color[0] - red);
    green += share * (color[1] - green);
    blue += share * (color[2] - blue);
    opacity += share * (1 - opacity);
  }
  return word(red / opacity, green / opacity, blue / opacity, opacity);
}

/** Little-endian RGBA; colors 0 to 255, opacity 0 to 1. */
const word = (red: number, green: number, blue: number, opacity: number): number =>
  ((Math.round(255 * opacity) << 24) |
    (Math.round(blue) << 16) |
    (Math.round(green) << 8) |
    Math.round(red)) >>>
  0;
