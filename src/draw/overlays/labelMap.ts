/** The map of a label: how accurate a method is had one label lain there, place by place. */
import { interpolateRgb } from 'd3';
import { knownCell, mapCells, mapGrid } from '../../data/mapGrid.ts';
import { inkOf } from '../map/mapScale.ts';
import type { Overlay } from './overlay.ts';
import { drawPoints } from '../plot/points.ts';

/** @param accuracies by cell, 0 to 1; NaN: not known yet, a coarser cell may stand for it */
export function labelMap(accuracies: Float64Array): Overlay {
  const isKnown = (cell: number) => !Number.isNaN(accuracies[cell]);
  return {
    draw(context, picture, scales, palette) {
      const shade = interpolateRgb(palette.paper, palette.ink);
      const { width, height } = scales.size;
      const left = (column: number) => Math.round((column / mapGrid.columns) * width);
      const top = (row: number) => Math.round((1 - row / mapGrid.rows) * height);
      for (let cell = 0; cell < mapCells; cell++) {
        const known = knownCell(cell, isKnown);
        if (known === null) continue;
        const column = cell % mapGrid.columns;
        const row = Math.floor(cell / mapGrid.columns);
        context.fillStyle = shade(inkOf(accuracies[known]!));
        context.fillRect(
          left(column),
          top(row + 1),
          left(column + 1) - left(column),
          top(row) - top(row + 1),
        );
      }
      drawPoints(context, picture.points, palette, scales);
    },
  };
}
