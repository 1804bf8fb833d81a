/** The unlabeled points, quiet. Those that a network gets wrong are drawn over them, mistakes.ts. */
import type { Points } from '../../data/twoMoon.ts';
import type { Palette } from '../palette.ts';
import type { Scales } from '../scales.ts';

/** CSS pixels in a panel of the three. */
const radius = 1.35;
const alpha = 0.34;

/** 2,000 arcs take milliseconds: draw them when the points, the size or the palette change, never per frame. */
export function drawPoints(
  context: CanvasRenderingContext2D,
  points: Points,
  { a, b }: Palette,
  { at, zoom }: Scales,
): void {
  context.globalAlpha = alpha;
  for (const moon of [0, 1]) {
    context.beginPath();
    for (let i = 0; i < points.y.length; i++) {
      if (points.y[i] !== moon) continue;
      const [left, top] = at(points.x, i);
      context.moveTo(left + radius * zoom, top);
      context.arc(left, top, radius * zoom, 0, 2 * Math.PI);
    }
    context.fillStyle = moon === 0 ? a : b;
    context.fill();
  }
  context.globalAlpha = 1;
}
