/** The batch and its pseudo labels: circle A, diamond B, a soft one paler the less sure it is. */
import type { Palette } from '../palette.ts';
import { mixed } from '../rgb.ts';
import type { Pen } from '../sink/outline.ts';
import type { Overlay } from './overlay.ts';

export interface Guesses {
  /** The picture's coordinates, [B][2]. */
  x: Float32Array;
  /** ŷ: probability of class 1, [B]. */
  pseudoLabels: Float32Array;
  /** 0 where a guess does not count, [B]: it is faint. Null: all count. */
  counts: Uint8Array | null;
}

/** CSS pixels in a panel of the three. */
const radius = 4.2;

/** @param quiet in the background, while something else is shown */
export const guesses = ({ x, pseudoLabels, counts }: Guesses, quiet: boolean): Overlay => ({
  draw(sink, _, palette, { at, zoom }) {
    pseudoLabels.forEach((guess, i) =>
      sink.path((pen) => trace(pen, guess > 0.5, at(x, i), radius * zoom), {
        name: 'guess',
        fill: shade(guess, palette),
        stroke: palette.ink2,
        opacity: (quiet ? 0.45 : 1) * (counts?.[i] === 0 ? 0.25 : 1),
      }),
    );
  },
});

/** Paper where the guess is undecided, its class's color where it is sure. */
export function shade(guess: number, { paper, a, b }: Palette): string {
  return mixed(paper, guess > 0.5 ? b : a)(Math.abs(2 * guess - 1));
}

/** A circle, or a diamond of about its area. */
function trace(pen: Pen, diamond: boolean, [x, y]: [number, number], size: number): void {
  if (!diamond) return pen.arc(x, y, size, 0, 2 * Math.PI);
  const half = size * 1.25;
  pen.moveTo(x, y - half);
  pen.lineTo(x + half, y);
  pen.lineTo(x, y + half);
  pen.lineTo(x - half, y);
  pen.closePath();
}
