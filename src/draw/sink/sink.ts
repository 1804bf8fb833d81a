/**
 * Where drawings hand their geometry: a canvas (canvasSink.ts) or an SVG (svgSink.ts). Both show the same.
 * All lengths are CSS pixels, y goes down.
 */
import type { Box, Field } from './field.ts';
import type { Outline } from './outline.ts';
import type { Shades } from './shades.ts';

/** What is absent is not painted. The filling lies under the line. */
export interface Paint {
  fill?: string;
  stroke?: string;
  /** Of the line; 1 unless said. */
  width?: number;
  dashes?: readonly number[];
  cap?: 'round';
  join?: 'round';
  /** Of the filling and of the line, each by itself. */
  opacity?: number;
  /** Class of the element in an SVG. */
  name?: string;
  /** Shown by an SVG where a pointer rests. */
  title?: string;
}

export interface Lettering {
  fill: string;
  size: number;
  weight?: number;
  /** Which end of the text is at x; the start unless said. */
  anchor?: 'middle' | 'end';
  /** Whether y is the middle of the letters; else they stand on it. */
  centered?: boolean;
  /** A color around the letters, which keeps them apart from what lies below. */
  halo?: string;
  name?: string;
}

export interface Group {
  /** Where the group's origin lies, and how much larger its lengths are. */
  at?: readonly [x: number, y: number];
  scale?: number;
  /** What lies outside is cut off, in lengths of the group's own. */
  clip?: Box;
  name?: string;
}

export interface Sink {
  path(outline: Outline, paint: Paint): void;
  text(text: string, x: number, y: number, lettering: Lettering): void;
  /** How wide a text comes out: measured on a canvas, estimated for an SVG, which may be shown anywhere. */
  textWidth(text: string, lettering: Lettering): number;
  /** A color at every place of a box: smooth on a canvas, in bands in an SVG. */
  field(field: Field, shades: Shades, box: Box): void;
  group(group: Group, draw: (sink: Sink) => void): void;
}
