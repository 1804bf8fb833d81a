/** At each star its loss before the student's step and after it, and whether it fell. */
import type { Label } from '../../data/twoMoon.ts';
import type { Overlay } from '../overlay.ts';
import type { Size } from '../scales.ts';

export interface ScoredStars {
  labels: readonly Label[];
  /** Losses, [L]. */
  before: Float32Array;
  after: Float32Array;
}

/** CSS pixels: a chip's height, the room between it and its star's center, and from the frame. */
const chip = { height: 24, lift: 38, padding: 9, margin: 4 };

export const scoredStars = ({ labels, before, after }: ScoredStars): Overlay => ({
  draw(context, _, scales, palette) {
    context.font = '600 13px "Inter Variable", sans-serif';
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    labels.forEach((label, l) => {
      const text = scoreText(before[l]!, after[l]!);
      const width = context.measureText(text).width + 2 * chip.padding;
      const [x, y] = chipPlace(scales.x(label.x), scales.y(label.y), width, scales.size);
      context.beginPath();
      context.roundRect(x - width / 2, y - chip.height / 2, width, chip.height, chip.height / 2);
      context.fillStyle = palette.paper;
      context.fill();
      context.lineWidth = 1;
      context.strokeStyle = palette.edge;
      context.stroke();
      context.fillStyle = palette.ink;
      context.fillText(text, x, y + 0.5);
    });
  },
});

/** "0.052 → 0.037 ↓"; the arrow speaks of what is written. */
export function scoreText(before: number, after: number): string {
  const [from, to] = [before.toFixed(3), after.toFixed(3)];
  return `${from} → ${to} ${Number(to) < Number(from) ? '↓' : Number(to) > Number(from) ? '↑' : '='}`;
}

/** The chip's center: above its star, or below where there is no room; within the frame. */
export function chipPlace(x: number, y: number, width: number, size: Size): [number, number] {
  const inside = Math.min(size.width - width / 2 - chip.margin, Math.max(width / 2 + chip.margin, x));
  const above = y - chip.lift;
  return [inside, above - chip.height / 2 < chip.margin ? y + chip.lift : above];
}
