/** The map of a label: how accurate a method is had one label lain there, place by place. */
import { knownCell, mapCells, mapGrid } from '../../data/mapGrid.ts';
import { cellColor, mapClasses, mapClassOf } from '../map/mapScale.ts';
import { drawPoints } from '../plot/points.ts';
import type { Size } from '../scales.ts';
import type { Overlay } from './overlay.ts';

/** @param accuracies by cell, 0 to 1; NaN: not known yet, a coarser cell may stand for it */
export function labelMap(accuracies: Float64Array): Overlay {
  const isKnown = (cell: number) => !Number.isNaN(accuracies[cell]);
  const classOf = (cell: number) => {
    const known = knownCell(cell, isKnown);
    return known === null ? null : mapClassOf(accuracies[known]!);
  };
  const cells = Array.from({ length: mapCells }, (_, cell) => ({ cell, kind: classOf(cell) }));
  return {
    draw(sink, { points }, palette, scales) {
      for (const kind of mapClasses)
        sink.path(
          (pen) => {
            for (const each of cells)
              if (each.kind === kind) pen.rect(...cellRectangle(each.cell, scales.size));
          },
          { name: 'map-cells', fill: cellColor(kind, palette) },
        );
      drawPoints(sink, points, palette, scales);
    },
  };
}

/** x, y, width and height, whole pixels each: no gap, no overlap. */
function cellRectangle(cell: number, { width, height }: Size): [number, number, number, number] {
  const column = cell % mapGrid.columns;
  const row = Math.floor(cell / mapGrid.columns);
  const left = (at: number) => Math.round((at / mapGrid.columns) * width);
  const top = (at: number) => Math.round((1 - at / mapGrid.rows) * height);
  return [left(column), top(row + 1), left(column + 1) - left(column), top(row) - top(row + 1)];
}
