/** Where a cell of the map lies on a plot. */
import { mapGrid } from '../../data/mapGrid.ts';
import type { Size } from '../scales.ts';

/** Whole CSS pixels: no gap, no overlap. */
export interface CellBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function cellBox(cell: number, { width, height }: Size): CellBox {
  const column = cell % mapGrid.columns;
  const row = Math.floor(cell / mapGrid.columns);
  const across = (at: number) => Math.round((at / mapGrid.columns) * width);
  const down = (at: number) => Math.round((1 - at / mapGrid.rows) * height);
  return { left: across(column), top: down(row + 1), right: across(column + 1), bottom: down(row) };
}
