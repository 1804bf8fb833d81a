/** One picture: an example of a drawing, a test of it, and an exhibit of the playground (play.html) at once. */
import type { Palette } from '../../../src/draw/palette.ts';
import type { Size } from '../../../src/draw/scales.ts';
import type { Sink } from '../../../src/draw/sink/sink.ts';

export interface Example<Data extends object = Record<string, unknown>> {
  /** The sizes that the page shows it in, CSS pixels. The first one is kept in svg/. */
  sizes: readonly [Size, ...Size[]];
  /** Fixed: by closed formulas or by hand, never by what is drawn here. */
  data: Data;
  /** For each part of the data another value, which must be seen. */
  others: { [Part in keyof Data]-?: Data[Part] };
  draw(sink: Sink, data: Data, palette: Palette, size: Size): void;
}

/** Checks the types of an example, and forgets them. */
export const example = <Data extends object>(one: Example<Data>): Example => one as unknown as Example;
