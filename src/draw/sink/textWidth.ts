import { canvasSink } from './canvasSink.ts';
import type { Sink } from './sink.ts';

let meter: Sink | null = null;

/** In the page's letters. Asked of a canvas that is no part of the page: for one that is, the page would be styled first. */
export const textWidth: Sink['textWidth'] = (text, lettering) => {
  meter ??= canvasSink(document.createElement('canvas').getContext('2d')!);
  return meter.textWidth(text, lettering);
};
