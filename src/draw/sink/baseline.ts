import type { Lettering } from './sink.ts';

/** From the middle of the letters down to the line that they stand on, in their sizes. */
const drop = 0.35;

/** Width of the line around the letters that makes their halo, half of it outside, in their sizes. */
export const haloWidth = 0.3;

/** Where that line lies for a text that is placed at y. */
export const baselineOf = (y: number, { size, centered }: Lettering): number =>
  centered ? y + drop * size : y;
