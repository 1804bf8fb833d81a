import type { Box } from './shape.ts';

/** Boxes of one size, from the first one on, row by row. */
export const inGrid = (count: number, columns: number, first: Box, pitch: { x: number; y: number }): Box[] =>
  Array.from({ length: count }, (_, i) => ({
    ...first,
    left: first.left + pitch.x * (i % columns),
    top: first.top + pitch.y * Math.floor(i / columns),
  }));
