/** A signed field over the grid as bands of color: toward class A, toward class B, stronger where darker. */
import { grid } from '../../data/grid.ts';
import type { LegendMark } from '../legendMark.ts';
import type { Palette } from '../palette.ts';
import type { Scales } from '../scales.ts';
import { contourOf, nodesOnEdges } from '../sink/field.ts';
import type { Sink } from '../sink/sink.ts';

/** Where bands begin, as shares of the strongest value. */
const bandStarts = [0.04, 0.2, 0.4, 0.6, 0.8] as const;
/** Of one band; they lie over each other. */
const opacity = 0.13;

/**
 * @param field positive toward class 1, B, at the grid's nodes
 * @param strongest the value at which color is full
 */
export function drawBands(
  sink: Sink,
  field: Float32Array,
  strongest: number,
  { a, b }: Palette,
  { size }: Scales,
): void {
  if (strongest === 0) return;
  const box = nodesOnEdges(grid, size);
  for (const sign of [-1, 1]) {
    const values = Array.from(field, (value) => sign * value);
    for (const start of bandStarts)
      sink.path(contourOf(values, grid, start * strongest, box), {
        name: 'pull',
        fill: sign < 0 ? a : b,
        opacity,
      });
  }
}

const block = { width: 8, height: 16 };

/** From the strongest pull to A over none to the strongest to B. */
export const bandsLegend: LegendMark = {
  width: (2 * bandStarts.length + 1) * block.width,
  height: block.height,
  draw(sink, { a, b }) {
    const middle = bandStarts.length * block.width;
    bandStarts.forEach((_, i) => {
      const width = (bandStarts.length - i) * block.width;
      sink.path((pen) => pen.rect(0, 0, width, block.height), { fill: a, opacity });
      sink.path((pen) => pen.rect(2 * middle + block.width - width, 0, width, block.height), {
        fill: b,
        opacity,
      });
    });
  },
};
