/** The line around the places of a map at which a run ends well. */
import { mapCells, mapGrid } from '../../data/mapGrid.ts';
import type { Size } from '../scales.ts';
import type { Pen } from '../sink/outline.ts';
import { cellBox } from './mapCell.ts';

/** The least accuracy of such a run, 0 to 1. */
export const goodAccuracy = 0.99;

/**
 * Along the borders of cells, since nothing was trained between them; not along the frame, nor to what is not known.
 *
 * @param accuracyOf what a cell shows; null: nothing yet
 */
export const goodLine =
  (accuracyOf: (cell: number) => number | null, size: Size) =>
  (pen: Pick<Pen, 'moveTo' | 'lineTo'>): void => {
    for (let cell = 0; cell < mapCells; cell++) {
      const { left, top, right, bottom } = cellBox(cell, size);
      const isGood = (other: number) => {
        const accuracy = accuracyOf(other);
        return accuracy === null ? null : accuracy >= goodAccuracy;
      };
      const parts = (other: number) => {
        const [here, there] = [isGood(cell), isGood(other)];
        return here !== null && there !== null && here !== there;
      };
      if (cell % mapGrid.columns < mapGrid.columns - 1 && parts(cell + 1)) {
        pen.moveTo(right, top);
        pen.lineTo(right, bottom);
      }
      if (cell + mapGrid.columns < mapCells && parts(cell + mapGrid.columns)) {
        pen.moveTo(left, top);
        pen.lineTo(right, top);
      }
    }
  };
