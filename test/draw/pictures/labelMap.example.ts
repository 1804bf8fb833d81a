/** The map of a label, its finest cells known on the left only. */
import { cellPlace, mapCells, mapGrid } from '../../../src/data/mapGrid.ts';
import { twoMoon } from '../../../src/data/twoMoon.ts';
import { labelMap } from '../../../src/draw/map/labelMap.ts';
import { drawPicture } from '../../../src/draw/plot/drawPicture.ts';
import { plotScales } from '../../../src/draw/scales.ts';
import { bare, plotSizes } from './data.ts';
import { example } from './example.ts';

const accuracyAt = ({ x, y }: { x: number; y: number }) => 1 - 0.12 * Math.hypot(x - 0.5, y - 0.25) ** 2;
const accuracies = Float64Array.from({ length: mapCells }, (_, cell) =>
  accuracyAt(cellPlace(twoMoon.domain, cell)),
);
/** The others have only the coarsest places, every fourth column and row. */
const halfDone = accuracies.map((accuracy, cell) => {
  const column = cell % mapGrid.columns;
  const row = Math.floor(cell / mapGrid.columns);
  return column < mapGrid.columns / 2 || (column % 4 === 1 && row % 4 === 1) ? accuracy : NaN;
});

export default example({
  sizes: plotSizes,
  data: { accuracies: halfDone },
  others: { accuracies },
  draw: (sink, data, palette, size) =>
    drawPicture(
      sink,
      { ...bare, ground: labelMap(data.accuracies) },
      palette,
      plotScales(size, twoMoon.domain),
    ),
});
