/** The decision regions: a wash of colors, as strong as the network is sure. */
import { grid } from '../../data/grid.ts';
import type { Palette } from '../palette.ts';
import type { Scales } from '../scales.ts';
import { nodesOnEdges, paintField, type Field } from '../sink/field.ts';
import type { Sink } from '../sink/sink.ts';
import { washTable } from './wash.ts';

const fieldOf = (probabilities: Float32Array): Field => ({ ...grid, values: probabilities, share: (p) => p });

/** @param probabilities of class 1, at the grid's nodes */
export function drawRegions(
  sink: Sink,
  probabilities: Float32Array,
  palette: Palette,
  { size }: Scales,
): void {
  sink.group({ name: 'regions', clip: { x: 0, y: 0, ...size } }, (inside) =>
    inside.field(fieldOf(probabilities), washTable(palette), nodesOnEdges(grid, size)),
  );
}

/**
 * The same on a canvas of the grid's own size, for every frame: the style sheet stretches it over the plot,
 * whatever its size, and the browser smooths it. Nothing here grows with the screen's pixels.
 */
export const paintRegions = (
  context: CanvasRenderingContext2D,
  probabilities: Float32Array,
  palette: Palette,
): void => paintField(context, fieldOf(probabilities), washTable(palette));
