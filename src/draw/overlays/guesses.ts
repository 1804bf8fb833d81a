/** The batch and its pseudo labels: circle A, diamond B, a soft one paler the less sure it is. */
import { interpolateRgb } from 'd3';
import type { Overlay } from './overlay.ts';
import type { Palette } from '../palette.ts';

export interface Guesses {
  /** The picture's coordinates, [B][2]. */
  x: Float32Array;
  /** ŷ: probability of class 1, [B]. */
  pseudoLabels: Float32Array;
}

/** CSS pixels in a panel of the three. */
const radius = 4.2;

/** @param quiet in the background, while something else is shown */
export const guesses = ({ x, pseudoLabels }: Guesses, quiet: boolean): Overlay => ({
  draw(context, _, scales, palette) {
    const size = radius * scales.zoom;
    context.globalAlpha = quiet ? 0.45 : 1;
    context.lineWidth = 1;
    context.strokeStyle = palette.ink2;
    pseudoLabels.forEach((guess, i) => {
      context.beginPath();
      mark(context, guess > 0.5, scales.at(x, i), size);
      context.fillStyle = shade(guess, palette);
      context.fill();
      context.stroke();
    });
    context.globalAlpha = 1;
  },
});

/** Paper where the guess is undecided, its class's color where it is sure. */
export function shade(guess: number, { paper, a, b }: Palette): string {
  return interpolateRgb(paper, guess > 0.5 ? b : a)(Math.abs(2 * guess - 1));
}

/** A circle, or a diamond of about its area. */
function mark(
  context: CanvasRenderingContext2D,
  diamond: boolean,
  [x, y]: [number, number],
  size: number,
): void {
  if (!diamond) {
    context.arc(x, y, size, 0, 2 * Math.PI);
    return;
  }
  const half = size * 1.25;
  context.moveTo(x, y - half);
  context.lineTo(x + half, y);
  context.lineTo(x, y + half);
  context.lineTo(x - half, y);
  context.closePath();
}
