/** A canvas over the whole plot, as sharp as the screen. */
import type { Size } from './scales.ts';

export interface Layer {
  /** In CSS pixels. */
  context: CanvasRenderingContext2D;
  /** Clears it, too. */
  resize(size: Size, devicePixelRatio: number): void;
  clear(): void;
}

export function appendLayer(parent: Element): Layer {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  parent.append(canvas);
  const context = canvas.getContext('2d')!;
  let size: Size = { width: 0, height: 0 };
  return {
    context,
    resize(next, devicePixelRatio) {
      size = next;
      canvas.width = Math.round(size.width * devicePixelRatio);
      canvas.height = Math.round(size.height * devicePixelRatio);
      context.scale(devicePixelRatio, devicePixelRatio);
    },
    clear: () => context.clearRect(0, 0, size.width, size.height),
  };
}
