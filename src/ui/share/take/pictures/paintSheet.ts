import { lightPalette } from '../../../../draw/lightPalette.ts';
import { drawSheet, sheetLayout, type Sheet } from '../../../../draw/sheet/sheet.ts';
import { canvasSink } from '../../../../draw/sink/canvasSink.ts';
import type { PrintSize } from './sheetSizes.ts';

/** Paints a sheet over a canvas, which becomes as large as it is. */
export function paintSheet(canvas: HTMLCanvasElement, sheet: Sheet, size: PrintSize): void {
  const layout = sheetLayout(sheet, size);
  const { width, height } = layout.size;
  // What is read back again and again, as by a GIF, is kept where reading is quick.
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  // Of the same size, it is cleared.
  [canvas.width, canvas.height] = [Math.round(width * size.ratio), Math.round(height * size.ratio)];
  context.scale(size.ratio, size.ratio);
  drawSheet(canvasSink(context), sheet, size, layout, lightPalette);
}
