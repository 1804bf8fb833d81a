/** The weights between two layers, a line each: its width is their size, solid positive, dashed negative. */
import type { Palette } from '../palette.ts';
import type { Sink } from '../sink/sink.ts';

type Place = readonly [x: number, y: number];

/** Steps of size that lines come in: a path a step and sign, since a thousand strokes take longer than a frame. */
const strengths = 12;

/** All relative to the largest of the layer. */
export function drawWeights(
  sink: Sink,
  { ink2 }: Palette,
  from: readonly Place[],
  to: readonly Place[],
  weight: (i: number, j: number) => number,
): void {
  const all = from.flatMap((_, i) => to.map((__, j) => Math.abs(weight(i, j))));
  const largest = Math.max(1e-9, ...all);
  const lines = new Map<number, [Place, Place][]>();
  from.forEach((start, i) =>
    to.forEach((end, j) => {
      const strength = Math.round((strengths * weight(i, j)) / largest);
      const alike = lines.get(strength) ?? [];
      lines.set(strength, alike);
      alike.push([start, end]);
    }),
  );
  for (const [strength, alike] of lines) {
    if (strength === 0) continue;
    const share = Math.abs(strength) / strengths;
    sink.path(
      (pen) => {
        for (const [start, end] of alike) {
          pen.moveTo(...start);
          pen.lineTo(...end);
        }
      },
      {
        name: 'weights',
        stroke: ink2,
        width: 3.5 * share,
        dashes: strength < 0 ? [4, 3] : undefined,
        // Of many weights the small ones would hide the large.
        opacity: 0.1 + 0.8 * share ** 2,
      },
    );
  }
}
