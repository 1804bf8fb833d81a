/** A mark as a legend shows it. The mark's own file draws it, so that the two stay alike. */
import type { Palette } from './palette.ts';
import type { Size } from './scales.ts';
import type { Sink } from './sink/sink.ts';

export interface LegendMark extends Size {
  draw(sink: Sink, palette: Palette): void;
}
