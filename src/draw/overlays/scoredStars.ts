/** At each star its loss before the student's step and after it, and whether it fell. */
import type { Label } from '../../data/dataset.ts';
import type { Size } from '../scales.ts';
import type { Pen } from '../sink/outline.ts';
import type { Lettering } from '../sink/sink.ts';
import type { Overlay } from './overlay.ts';

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
  draw(sink, _, palette, { x, y, size, letters: factor }) {
    const narrow = size.width < factor * narrowBelow;
    const chip = larger(narrow ? chips.narrow : chips.wide, factor);
    const letters: Lettering = {
      fill: palette.ink,
      size: chip.font,
      weight: 600,
      anchor: 'middle',
      centered: true,
      name: 'star-score',
    };
    labels.forEach((label, l) => {
      const text = scoreText(before[l]!, after[l]!, narrow);
      const width = sink.textWidth(text, letters) + 2 * chip.padding;
      const [left, top] = chipPlace(x(label.x), y(label.y), width, size, chip);
      sink.path((pen) => tracePill(pen, left, top, width, chip.height), {
        name: 'chip',
        fill: palette.paper,
        stroke: palette.edge,
      });
      sink.text(text, left, top, letters);
    });
  },
});

const larger = ({ font, height, padding, lift }: Chip, by: number): Chip => ({
  font: by * font,
  height: by * height,
  padding: by * padding,
  // The star stays as large.
  lift: lift + (by * height - height) / 2,
});

/** A rectangle around a place, its ends half circles. */
function tracePill(pen: Pen, x: number, y: number, width: number, height: number): void {
  const [radius, end] = [height / 2, width / 2 - height / 2];
  pen.moveTo(x - end, y - radius);
  pen.arc(x + end, y, radius, -Math.PI / 2, Math.PI / 2);
  pen.arc(x - end, y, radius, Math.PI / 2, (3 * Math.PI) / 2);
  pen.closePath();
}

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
