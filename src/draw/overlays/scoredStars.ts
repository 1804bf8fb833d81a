/** At each star its loss before the student's step and after it, and whether it fell. */
import type { Label } from '../../data/twoMoon.ts';
import type { Overlay } from './overlay.ts';
import type { Size } from '../scales.ts';

export interface ScoredStars {
  labels: readonly Label[];
  /** Losses, [L]. */
  before: Float32Array;
  after: Float32Array;
}

/** CSS pixels: a chip's height, its room left and right, and how far its center lies above its star's. */
interface Chip {
  font: number;
  height: number;
  padding: number;
  lift: number;
}

const chips = {
  wide: { font: 13, height: 24, padding: 9, lift: 38 },
  narrow: { font: 11, height: 18, padding: 5, lift: 28 },
} as const satisfies Record<string, Chip>;

/** Plots narrower than this take narrow chips, CSS pixels. */
const narrowBelow = 480;
/** Between a chip and the frame. */
const margin = 4;

export const scoredStars = ({ labels, before, after }: ScoredStars): Overlay => ({
  draw(context, _, { x, y, size }, palette) {
    const narrow = size.width < narrowBelow;
    const chip = narrow ? chips.narrow : chips.wide;
    context.font = `600 ${chip.font}px "Inter Variable", sans-serif`;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    labels.forEach((label, l) => {
      const text = scoreText(before[l]!, after[l]!, narrow);
      const width = context.measureText(text).width + 2 * chip.padding;
      const [left, top] = chipPlace(x(label.x), y(label.y), width, size, chip);
      context.beginPath();
      context.roundRect(left - width / 2, top - chip.height / 2, width, chip.height, chip.height / 2);
      context.fillStyle = palette.paper;
      context.fill();
      context.lineWidth = 1;
      context.strokeStyle = palette.edge;
      context.stroke();
      context.fillStyle = palette.ink;
      context.fillText(text, left, top + 0.5);
    });
  },
});

/** "0.052 → 0.037 ↓", narrow ".052→.037↓"; the arrow speaks of what is written. */
export function scoreText(before: number, after: number, narrow: boolean): string {
  const [from, to] = [before.toFixed(3), after.toFixed(3)];
  const arrow = Number(to) < Number(from) ? '↓' : Number(to) > Number(from) ? '↑' : '=';
  if (!narrow) return `${from} → ${to} ${arrow}`;
  return `${from}→${to}${arrow}`.replaceAll(/(^|→)0\./g, '$1.');
}

/** The chip's center: above its star, or below where there is no room; within the frame. */
export function chipPlace(
  x: number,
  y: number,
  width: number,
  size: Size,
  { height, lift }: Pick<Chip, 'height' | 'lift'>,
): [number, number] {
  const inside = Math.min(size.width - width / 2 - margin, Math.max(width / 2 + margin, x));
  return [inside, y - lift - height / 2 < margin ? y + lift : y - lift];
}
