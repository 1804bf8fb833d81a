/** Hatching: no run has ended there yet. */
import type { Size } from '../scales.ts';
import type { Pen } from '../sink/outline.ts';
import { cellBox } from './mapCell.ts';

/** From line to line, CSS pixels along the frame. */
const pitch = 9;

/** Rising lines over cells. They go on from cell to cell. */
export const hatch =
  (cells: readonly number[], size: Size) =>
  (pen: Pick<Pen, 'moveTo' | 'lineTo'>): void => {
    for (const cell of cells) {
      const { left, top, right, bottom } = cellBox(cell, size);
      // On one line x + y is the same everywhere.
      for (let sum = Math.ceil((left + top + 1) / pitch) * pitch; sum < right + bottom; sum += pitch) {
        const from = Math.max(left, sum - bottom);
        const to = Math.min(right, sum - top);
        pen.moveTo(from, sum - from);
        pen.lineTo(to, sum - to);
      }
    }
  };
