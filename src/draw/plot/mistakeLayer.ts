import type { Palette } from '../palette.ts';
import type { Scales } from '../scales.ts';
import { appendCanvas } from './layer.ts';
import { MistakePixels } from './mistakePixels.ts';
import type { Mistakes } from './mistakes.ts';

/** A canvas for mistakes as pixels. */
export interface MistakeLayer {
  draw(mistakes: Mistakes, palette: Palette, scales: Scales, density: number): void;
  /** Leaves it without a pixel, as it begins. */
  clear(): void;
}

export function appendMistakeLayer(parent: Element): MistakeLayer {
  const context = appendCanvas(parent, 'layer');
  const { canvas } = context;
  let image: ImageData;
  let raster: MistakePixels;
  const resize = (width: number, height: number) => {
    Object.assign(canvas, { width, height });
    if (width === 0 || height === 0) return;
    image = context.createImageData(width, height);
    raster = new MistakePixels(new Uint32Array(image.data.buffer), width);
  };
  resize(0, 0);
  return {
    draw(mistakes, palette, scales, density) {
      const [width, height] = [scales.size.width, scales.size.height].map((side) =>
        Math.round(side * density),
      ) as [number, number];
      if (canvas.width !== width || canvas.height !== height) resize(width, height);
      raster.draw(mistakes, palette, scales, density);
      context.putImageData(image, 0, 0);
    },
    clear() {
      if (canvas.width > 0) resize(0, 0);
    },
  };
}
