import type { Palette } from '../palette.ts';
import type { Scales } from '../scales.ts';
import { appendCanvas } from './layer.ts';
import { MistakePixels } from './mistakePixels.ts';
import type { Mistakes } from './mistakes.ts';

/** A canvas for mistakes as pixels, there while it is drawn on. */
export interface MistakeLayer {
  draw(mistakes: Mistakes, palette: Palette, scales: Scales, density: number): void;
  clear(): void;
}

/** @param above the canvas's next sibling */
export function mistakeLayer(above: Element): MistakeLayer {
  let image: ImageData | null = null;
  let raster: MistakePixels;
  const context = appendCanvas(above.parentElement!, 'layer');
  const { canvas } = context;
  canvas.remove();
  return {
    draw(mistakes, palette, scales, density) {
      const width = Math.round(scales.size.width * density);
      const height = Math.round(scales.size.height * density);
      if (width === 0 || height === 0) return;
      if (image?.width !== width || image.height !== height) {
        Object.assign(canvas, { width, height });
        image = context.createImageData(width, height);
        raster = new MistakePixels(new Uint32Array(image.data.buffer), width);
      }
      if (!canvas.parentElement) above.before(canvas);
      raster.draw(mistakes, palette, scales, density);
      context.putImageData(image, 0, 0);
    },
    clear: () => canvas.remove(),
  };
}
