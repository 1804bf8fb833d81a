/** What can be laid over a plot's boundaries. An overlay is one file; it closes over the data that it shows. */
import type { Palette } from '../palette.ts';
import type { Picture } from '../plot/picture.ts';
import type { Scales } from '../scales.ts';

export interface Overlay {
  /** `context` is in CSS pixels. */
  draw(context: CanvasRenderingContext2D, picture: Picture, scales: Scales, palette: Palette): void;
}
