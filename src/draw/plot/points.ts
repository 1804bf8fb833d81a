/** The unlabeled points: quiet, and still 3 : 1 on their region. Those that a network gets wrong are drawn over them, mistakes.ts. */
import type { Points } from '../../data/dataset.ts';
import { classNames } from '../classNames.ts';
import type { Palette } from '../palette.ts';
import type { Scales } from '../scales.ts';
import type { Sink } from '../sink/sink.ts';
import { swatch, swatchScales } from './swatch.ts';

/** CSS pixels in a panel of the three. */
const radius = 1.35;

/** Thousands of arcs take milliseconds: draw them when the points, the size or the palette change, never per frame. */
export function drawPoints(
  sink: Sink,
  points: Points,
  { aDot, bDot }: Palette,
  { at, zoom }: Pick<Scales, 'at' | 'zoom'>,
): void {
  for (const [side, fill] of [aDot, bDot].entries())
    sink.path(
      (pen) => {
        points.y.forEach((y, i) => {
          if (y !== side) return;
          const [left, top] = at(points.x, i);
          pen.moveTo(left + radius * zoom, top);
          pen.arc(left, top, radius * zoom, 0, 2 * Math.PI);
        });
      },
      { name: `points ${classNames[side]}`, fill },
    );
}

export const pointsLegend = swatch(false, (sink, dots, palette) =>
  drawPoints(sink, dots, palette, swatchScales(1.3)),
);
