/** The unlabeled points: quiet, and still 3 : 1 on their region. Those that a network gets wrong are drawn over them, mistakes.ts. */
import { unknownClass, type Points } from '../../data/dataset.ts';
import { classNames } from '../classNames.ts';
import type { Palette } from '../palette.ts';
import type { Scales } from '../scales.ts';
import type { Outline } from '../sink/outline.ts';
import type { Sink } from '../sink/sink.ts';
import { swatch, swatchScales } from './swatch.ts';

/** CSS pixels in a panel of the three. */
const radius = 1.35;

/** Of the paper around a dot that lies on ink, CSS pixels. */
const casing = 0.8;

/** Thousands of arcs take milliseconds: draw them when the points, the size or the palette change, never per frame. */
export function drawPoints(
  sink: Sink,
  points: Points,
  { aDot, bDot, ink3 }: Palette,
  scales: Pick<Scales, 'at' | 'zoom'>,
): void {
  for (const [side, fill] of [aDot, bDot].entries())
    sink.path(
      circles(points, scales, radius, (y) => y === side),
      { name: `points ${classNames[side]}`, fill },
    );
  if (points.y.includes(unknownClass))
    sink.path(
      circles(points, scales, radius, (y) => y === unknownClass),
      { name: 'points', fill: ink3 },
    );
}

/** Paper, under the points where they lie on ink. */
export const drawCasing = (
  sink: Sink,
  points: Points,
  { paper }: Palette,
  scales: Pick<Scales, 'at' | 'zoom'>,
): void =>
  sink.path(
    circles(points, scales, radius + casing, () => true),
    { name: 'casing', fill: paper },
  );

const circles =
  (
    points: Points,
    { at, zoom }: Pick<Scales, 'at' | 'zoom'>,
    size: number,
    isWanted: (side: number) => boolean,
  ): Outline =>
  (pen) => {
    const own = size * zoom;
    points.y.forEach((y, i) => {
      if (!isWanted(y)) return;
      const [left, top] = at(points.x, i);
      pen.moveTo(left + own, top);
      pen.arc(left, top, own, 0, 2 * Math.PI);
    });
  };

export const pointsLegend = swatch(false, (sink, dots, palette) =>
  drawPoints(sink, dots, palette, swatchScales(1.3)),
);
