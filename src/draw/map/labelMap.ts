/** The map of a label, in place of a plot's wash: how accurate a method is had one label lain there, place by place. */
import type { Points } from '../../data/dataset.ts';
import { knownCell, mapCells } from '../../data/mapGrid.ts';
import type { Palette } from '../palette.ts';
import { dotScales } from '../plot/dotScales.ts';
import { drawCasing } from '../plot/points.ts';
import type { Scales, Size } from '../scales.ts';
import type { Sink } from '../sink/sink.ts';
import { goodLine } from './goodLine.ts';
import { hatch } from './hatch.ts';
import { cellBox } from './mapCell.ts';
import { cellColor, mapClasses, mapClassOf } from './mapScale.ts';

/** What lies under the points. */
export interface Ground {
  draw(sink: Sink, points: Points, palette: Palette, scales: Scales): void;
}

/** Ink on which lines are of paper. */
const dark = 0.5;

/** CSS pixels; of the line in a panel of the three. */
const width = { line: 1.1, casing: 2.8, hatching: 1 };

/**
 * @param accuracies by cell, 0 to 1; NaN: not known yet. Such a cell is hatched, on the shade of a coarser one where
 *   that is known
 */
export function labelMap(accuracies: Float64Array): Ground {
  const isKnown = (cell: number) => !Number.isNaN(accuracies[cell]);
  const shown = Array.from({ length: mapCells }, (_, cell) => {
    const known = knownCell(cell, isKnown);
    return known === null ? null : accuracies[known]!;
  });
  const shades = shown.map((accuracy) => mapClassOf(accuracy ?? 1));
  const cellsOf = (wanted: (cell: number) => boolean) => [...shown.keys()].filter(wanted);
  const ofClass = mapClasses.map((shade) => cellsOf((cell) => shades[cell] === shade));
  const hatched = {
    edge: cellsOf((cell) => !isKnown(cell) && shades[cell]!.ink < dark),
    paper: cellsOf((cell) => !isKnown(cell) && shades[cell]!.ink >= dark),
  };

  return {
    draw(sink, points, palette, scales) {
      const { size, zoom } = scales;
      mapClasses.forEach((shade, i) => drawCells(sink, ofClass[i]!, cellColor(shade, palette), size));
      for (const color of ['edge', 'paper'] as const)
        sink.path(hatch(hatched[color], size), {
          name: 'hatch',
          stroke: palette[color],
          width: width.hatching,
          opacity: 0.6,
        });
      const line = goodLine((cell) => shown[cell]!, size);
      const paint = { name: 'good-line', cap: 'round' } as const;
      sink.path(line, { ...paint, stroke: palette.paper, width: zoom * width.casing });
      sink.path(line, { ...paint, stroke: palette.ink, width: zoom * width.line });
      drawCasing(sink, points, palette, dotScales(scales, points));
    },
  };
}

function drawCells(sink: Sink, cells: readonly number[], fill: string, size: Size): void {
  sink.path(
    (pen) => {
      for (const cell of cells) {
        const { left, top, right, bottom } = cellBox(cell, size);
        pen.rect(left, top, right - left, bottom - top);
      }
    },
    { name: 'map-cells', fill },
  );
}
